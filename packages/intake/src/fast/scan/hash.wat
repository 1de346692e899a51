;; Hashes of texts and addresses, as core/src/digest/hash.ts makes them.
(module
  ;; Both lanes of `hashText` (core/src/digest/hash.ts) of the bytes from $from to $to, with ASCII letters in lower case where
  ;; $lower is 1, into the first two fields of the record.
  (func $hash (export "hash") (param $from i32) (param $to i32) (param $lower i32)
    (local $hi i32) (local $lo i32) (local $word i32) (local $length i32)
    (local.set $hi (i32.const 0x811c9dc5))
    (local.set $lo (i32.const 0x2545f491))
    (local.set $length (i32.sub (local.get $to) (local.get $from)))
    (block $end
      (loop $next
        (br_if $end (i32.ge_u (local.get $from) (local.get $to)))
        (local.set $word (i32.load (local.get $from)))
        (local.set $from (i32.add (local.get $from) (i32.const 4)))
        ;; Of an incomplete word the bytes that belong to the text.
        (if (i32.gt_u (local.get $from) (local.get $to))
          (then
            (local.set $word
              (i32.and
                (local.get $word)
                (i32.shr_u
                  (i32.const -1)
                  (i32.shl (i32.sub (local.get $from) (local.get $to)) (i32.const 3)))))))
        (if (local.get $lower) (then (local.set $word (call $lowerWord (local.get $word)))))
        (local.set $hi
          (i32.rotl (i32.mul (i32.xor (local.get $hi) (local.get $word)) (i32.const 0x9e3779b1)) (i32.const 15)))
        (local.set $lo
          (i32.rotl (i32.mul (i32.xor (local.get $lo) (local.get $word)) (i32.const 0x5bd1e995)) (i32.const 13)))
        (br $next)))
    (i32.store (global.get $record) (call $finish (i32.xor (local.get $hi) (local.get $length))))
    (i32.store offset=4 (global.get $record) (call $finish (i32.xor (local.get $lo) (local.get $length)))))

  ;; Four bytes with ASCII letters in lower case: bit 5 is set where the byte, without its top bit, is from `A` to `Z`.
  (func $lowerWord (param $word i32) (result i32)
    (local $low i32)
    (local.set $low (i32.and (local.get $word) (i32.const 0x7f7f7f7f)))
    (i32.or
      (local.get $word)
      (i32.shr_u
        (i32.and
          (i32.and
            (i32.xor (local.get $word) (i32.const -1))
            (i32.add (local.get $low) (i32.const 0x3f3f3f3f)))
          (i32.and
            (i32.xor (i32.add (local.get $low) (i32.const 0x25252525)) (i32.const -1))
            (i32.const 0x80808080)))
        (i32.const 2))))

  ;; The address from $from to $to as the record has it: both lanes of `hashAddress`, both of its domain, and where the domain
  ;; begins and ends. Without an `@` the whole is hashed as a domain, and the domain is empty.
  (func $recipient (export "recipient") (param $from i32) (param $to i32)
    (local $at i32) (local $record i32)
    (local.set $record (global.get $record))
    (local.set $at (i32.sub (local.get $to) (i32.const 1)))
    (block $found
      (loop $before
        (if (i32.lt_u (local.get $at) (local.get $from))
          (then
            (call $hash (local.get $from) (local.get $to) (i32.const 1))
            (call $keepDomain (local.get $to) (local.get $to))
            (return)))
        (br_if $found (i32.eq (i32.load8_u (local.get $at)) (i32.const 0x40)))
        (local.set $at (i32.sub (local.get $at) (i32.const 1)))
        (br $before)))
    (call $hash (i32.add (local.get $at) (i32.const 1)) (local.get $to) (i32.const 1))
    (call $keepDomain (i32.add (local.get $at) (i32.const 1)) (local.get $to))
    (call $hash (local.get $from) (local.get $at) (i32.const 0))
    (i32.store (local.get $record)
      (call $joined (i32.load offset=8 (local.get $record)) (i32.load (local.get $record))))
    (i32.store offset=4 (local.get $record)
      (call $joined (i32.load offset=12 (local.get $record)) (i32.load offset=4 (local.get $record)))))

  ;; What was hashed last is the domain.
  (func $keepDomain (param $from i32) (param $to i32)
    (i32.store offset=8 (global.get $record) (i32.load (global.get $record)))
    (i32.store offset=12 (global.get $record) (i32.load offset=4 (global.get $record)))
    (i32.store offset=16 (global.get $record) (local.get $from))
    (i32.store offset=20 (global.get $record) (local.get $to)))

  ;; `joinLanes`.
  (func $joined (param $domain i32) (param $local i32) (result i32)
    (call $finish (i32.xor (i32.mul (local.get $domain) (i32.const 0x2c1b3c6d)) (local.get $local))))

  (func $finish (param $lane i32) (result i32)
    (local.set $lane (i32.xor (local.get $lane) (i32.shr_u (local.get $lane) (i32.const 16))))
    (local.set $lane (i32.mul (local.get $lane) (i32.const 0x85ebca6b)))
    (local.set $lane (i32.xor (local.get $lane) (i32.shr_u (local.get $lane) (i32.const 13))))
    (local.set $lane (i32.mul (local.get $lane) (i32.const 0xc2b2ae35)))
    (i32.xor (local.get $lane) (i32.shr_u (local.get $lane) (i32.const 16))))

  ;; Where the last $count labels of a host's name begin; a dot right before $to does not count.
  (func $lastLabels (export "lastLabels") (param $from i32) (param $to i32) (param $count i32) (result i32)
    (local.set $to (i32.sub (local.get $to) (i32.const 1)))
    (loop $before
      (if (i32.le_u (local.get $to) (local.get $from)) (then (return (local.get $from))))
      (local.set $count
        (i32.sub (local.get $count) (call $is (i32.sub (local.get $to) (i32.const 1)) (i32.const 0x2e))))
      (if (i32.eqz (local.get $count)) (then (return (local.get $to))))
      (local.set $to (i32.sub (local.get $to) (i32.const 1)))
      (br $before))
    (i32.const 0))
)
