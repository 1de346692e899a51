/** The part of mailauth that is used; its own types do not cover this entry. */
declare module 'mailauth/lib/spf/index.js' {
  export function spf(options: {
    sender: string;
    ip: string;
    helo: string;
    resolver: (name: string, type: string) => Promise<unknown[]>;
  }): Promise<{ status: { result: string; comment?: string } }>;
}
