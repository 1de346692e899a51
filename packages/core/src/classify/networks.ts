/** IPv4 networks with a number each, sorted by their first address; none overlaps another. */
export interface Networks {
  first: Float64Array;
  last: Float64Array;
  values: Int32Array;
}

const ADDRESS = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/;

/** `192.0.2.1` as a number; -1 where it is none. */
export function addressNumber(ip: string): number {
  const found = ADDRESS.exec(ip);
  if (found === null) return -1;
  let number = 0;
  for (let part = 1; part <= 4; part++) number = number * 256 + Number(found[part]);
  return number;
}

export function createNetworks(entries: readonly { network: string; value: number }[]): Networks {
  const sorted = entries
    .map(({ network, value }) => {
      const [base = '', bits = '32'] = network.split('/');
      const first = addressNumber(base);
      if (first < 0 || !(Number(bits) <= 32))
        throw new Error(`Expected a network such as 192.0.2.0/24, got ${network}`);
      return { first, last: first + 2 ** (32 - Number(bits)) - 1, value };
    })
    .sort((a, b) => a.first - b.first);
  return {
    first: Float64Array.from(sorted, ({ first }) => first),
    last: Float64Array.from(sorted, ({ last }) => last),
    values: Int32Array.from(sorted, ({ value }) => value),
  };
}

/** The value of the network that holds the address, or -1. */
export function networkOf({ first, last, values }: Networks, ip: string): number {
  const number = addressNumber(ip);
  if (number < 0) return -1;
  let low = 0;
  let high = first.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (first[middle]! <= number) low = middle + 1;
    else high = middle;
  }
  return low > 0 && last[low - 1]! >= number ? values[low - 1]! : -1;
}
