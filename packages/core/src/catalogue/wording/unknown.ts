import type { Wording } from '../origin.ts';

export const unknown: readonly Wording[] = [
  {
    cause: 'unknown',
    weight: 'suggests',
    phrases: [
      '(please |)(try|retry) (again |)later',
      'try again later',
      'retry later',
      'again later',
      'temporarily deferred',
      'deferred',
      'retry',
      'try again',
      'delivery (has been |is |)delayed',
      'message (has been |is |)delayed',
      'will (retry|be retried)',
      'temporarily rejected',
      'rejected',
      'temporary',
      'temporarily refused',
      'mail refused',
      'refused',
      'not accepted',
      'requested action not taken',
      'requested mail action not taken',
      'transaction failed',
    ],
  },
];
