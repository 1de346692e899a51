import { dashes, inks } from './data.ts';

export const Legend = ({ names, lines = false }: { names: string[]; lines?: boolean }) => (
  <ul class="legend">
    {names.map((name, index) => (
      <li key={name}>
        <svg width="22" height="12" aria-hidden="true">
          {lines ? (
            <line x1="0" x2="22" y1="6" y2="6" stroke={inks[index]} stroke-width="3" stroke-dasharray={dashes[index]} />
          ) : (
            <rect width="22" height="12" rx="3" fill={inks[index]} />
          )}
        </svg>
        {name}
      </li>
    ))}
  </ul>
);
