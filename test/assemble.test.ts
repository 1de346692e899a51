import { expect, it } from 'vitest';
import { assemble } from '../scripts/wat/assemble.ts';

declare const WebAssembly: {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (compiled: object) => { exports: Record<string, (...numbers: number[]) => number> };
};

const memory = '(memory (export "memory") 1)';
const run = (...texts: string[]) => new WebAssembly.Instance(new WebAssembly.Module(assemble(texts))).exports;

it('assembles functions that call each other across texts, with locals, globals, loops and branches', () => {
  const { power } = run(
    `(module ${memory} (global $one i32 (i32.const 1))
      ;; $base to the power of $n
      (func $power (export "power") (param $base i32) (param $n i32) (result i32)
        (local $product i32)
        (local.set $product (global.get $one))
        (block $done
          (loop $next
            (br_if $done (i32.eqz (local.get $n)))
            (local.set $product (call $times (local.get $product) (local.get $base)))
            (local.set $n (i32.sub (local.get $n) (i32.const 1)))
            (br $next)))
        (if (i32.lt_s (local.get $product) (i32.const 0)) (then (return (i32.const -1))) (else (drop (i32.const 5))))
        (local.get $product)))`,
    '(module (func $times (param $a i32) (param $b i32) (result i32) (i32.mul (local.get $a) (local.get $b))))',
  );
  expect([power!(3, 4), power!(7, 0), power!(-2, 3)]).toEqual([81, 1, -1]);
});

it('writes numbers of any size as the format wants them', () => {
  for (const number of [0, 63, 64, 127, 128, 300, -1, -64, -65, -8192, 2 ** 31 - 1, -(2 ** 31)])
    expect(run(`(module ${memory} (func $n (export "n") (result i32) (i32.const ${number})))`).n!()).toBe(number);
  expect(run(`(module ${memory} (func $n (export "n") (result i32) (i32.const 0x8000_0001)))`).n!()).toBe(
    -(2 ** 31) + 1,
  );
});

it('says what it does not know', () => {
  const body = (code: string) => () => assemble([`(module ${memory} (func $f ${code}))`]);
  expect(body('(i64.const 1)')).toThrow('The instruction i64.const is not known here.');
  expect(body('(local.get $x)')).toThrow('Nothing is called $x here.');
  expect(body('nop')).toThrow('Only folded instructions are known, not nop.');
  expect(() => assemble(['(module (memory (export "m") 1)'])).toThrow('The parentheses do not match.');
});
