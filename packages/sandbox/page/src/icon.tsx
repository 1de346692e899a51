/** Line drawings of our own, so that the page looks the same on a machine without an emoji font. */
const paths = {
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  clip: 'M14 7l-5.6 5.6a1.8 1.8 0 0 1-2.6-2.6l6-6a3 3 0 0 1 4.2 4.2l-6.2 6.2a4.4 4.4 0 0 1-6.2-6.2L9 3',
  mail: 'M3 5h14v10H3zM3 5.5l7 5.5 7-5.5',
  reply: 'M4 4h12v9H9l-4 3.5V13H4z',
  bell: 'M5 13.5V9a5 5 0 0 1 10 0v4.5l1.2 1.5H3.8zM8.5 15.5a1.6 1.6 0 0 0 3 0',
  more: 'M10 4.6v.01M10 10v.01M10 15.4v.01',
  across: 'M4.6 10h.01M10 10h.01M15.4 10h.01',
  eye: 'M2.5 10s2.8-4.8 7.5-4.8 7.5 4.8 7.5 4.8-2.8 4.8-7.5 4.8S2.5 10 2.5 10zM10 7.8a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4z',
  file: 'M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15',
  cross: 'M5 5l10 10M15 5L5 15',
  hash: 'M8 3.5L6.6 16.5M13.4 3.5L12 16.5M4 7.6h13M3.2 12.4h13',
  app: 'M10 2.8l7.2 7.2-7.2 7.2L2.8 10z',
  bolt: 'M11 2.5L4.5 11H10l-1 6.5L15.5 9H10z',
  picture: 'M3 4h14v12H3zM3 13l4-4 4 4 2.5-2.5L17 14M13 7.5v.01',
} as const;

export const Icon = ({ name }: { name: keyof typeof paths }) => (
  <svg class="icon" viewBox="0 0 20 20" width="1.15em" height="1.15em" aria-hidden="true">
    <path
      d={paths[name]}
      fill="none"
      stroke="currentColor"
      stroke-width={name === 'more' || name === 'across' ? 2.6 : 1.6}
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
