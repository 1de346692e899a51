import type { Wording } from '../origin.ts';

export const storageFull: readonly Wording[] = [
  {
    cause: 'storage-full',
    weight: 'names',
    phrases: [
      'no (free |more |available |)(blocks|inodes|space|room|disk space) (left |available |)(on|in|for) (the |our |)(spool|queue|disk|device|partition|volume|server|file system|filesystem)',
      'spazio (esaurito|insufficiente) … (device|dispositivo|disco|server)',
      '(espace|espacio|platz|espaço) … (disque|disco|platte) … (insuffisant|plein|voll|lleno|insuficiente)',
      '(insufficient|not enough|no|out of|low|lack of|low on|too little|running out of|ran out of|exceeded|inadequate) (system |disk |free |queue |server |available |spool |storage |file system |local |mail |)(storage|disk space|space|disk|free space|inodes|queue space|storage space|system storage|space left|free disk|space available|room|spool space)',
      'insufficient system storage',
      'insufficient (disk|storage|space|queue)',
      'insufficient system resources (useddiskspace|useddiskspace)',
      'useddiskspace',
      '(disk|file system|filesystem|spool|partition|volume|device|storage|mail system|mail store|system|queue|hard disk|server disk|mail spool|message store) (is |space |quota |usage |)(full|exhausted|exceeded|low|out of space|over quota|limit exceeded|insufficient|shortage|critical)',
      'disk full',
      '(disk|disc|volume|partition|filesystem|spool|storage) (is |are |)(too |almost |nearly |completely |100 |)full',
      'spool … (not accepting writes|not writable|read only)',
      'no space left',
      'no space left on device',
      'out of (disk|space|storage|disk space|inodes)',
      'space shortage',
      '(mail system|system) full',
      '(exceeded|exceeds) (disk|storage|server storage|system storage) (space|quota|limit)',
      'write error or disk full',
      'storage (full|space|limit|exhausted|shortage)',
      'not enough (space|room|disk)',
      'enospc',
    ],
  },
];
