;; Hashes a reply so that replies of one kind come out the same: addresses, IPs, numbers and ids are passed over, and of a host
;; name counts only who runs it, which the caller knows. Everything that can tell one cause or provider from another is hashed
;; as it is: words, reply and enhanced status codes, short reason codes (`TSS04`).
(module
  (global $host (mut i32) (i32.const 0))
  (global $hi (mut i32) (i32.const 0))
  (global $lo (mut i32) (i32.const 0))

  ;; Both lanes and the number of hosts, as the record has them. What differs after the first 700 bytes tells no kinds apart.
  (func $reply (export "reply") (param $from i32) (param $to i32)
    (local $end i32) (local $done i32) (local $i i32) (local $start i32)
    (local.set $end
      (call $beforeCommand (local.get $from) (call $min (local.get $to) (i32.add (local.get $from) (i32.const 700)))))
    (global.set $hi (i32.const 0x811c9dc5))
    (global.set $lo (i32.const 0x2545f491))
    (global.set $host (global.get $hosts))
    ;; Up to here everything is hashed.
    (local.set $done (call $pastWrapper (local.get $from) (local.get $end)))
    (local.set $i (local.get $done))
    (block $none
      (loop $next
        (local.set $i (call $findTelling (local.get $i) (local.get $end)))
        (br_if $none (i32.ge_u (local.get $i) (local.get $end)))
        (if (call $isFullStop (local.get $i) (local.get $end))
          (then (local.set $i (i32.add (local.get $i) (i32.const 1))))
          (else
            (local.set $start (call $wordStart (local.get $i) (local.get $done)))
            (call $asIs (local.get $done) (local.get $start))
            (local.set $done (call $word (local.get $start) (local.get $end)))
            (local.set $i (local.get $done))))
        (br $next)))
    (call $asIs (local.get $done) (local.get $end))
    ;; Of the command, which can tell the sender's domain from the recipient's, the first letter after `(in reply to ` is enough.
    (if (i32.lt_u (local.get $end) (local.get $to)) (then (call $step (i32.load8_u offset=13 (local.get $end)))))
    (i32.store (global.get $record) (call $finish (global.get $hi)))
    (i32.store offset=4 (global.get $record) (call $finish (global.get $lo)))
    (i32.store offset=8 (global.get $record)
      (i32.shr_u (i32.sub (global.get $host) (global.get $hosts)) (i32.const 3))))

  ;; Takes in the hash of a word, or what stands for it.
  (func $step (param $word i32)
    (global.set $hi
      (i32.rotl (i32.mul (i32.xor (global.get $hi) (local.get $word)) (i32.const 0x9e3779b1)) (i32.const 15)))
    (global.set $lo
      (i32.rotl (i32.mul (i32.xor (global.get $lo) (local.get $word)) (i32.const 0x5bd1e995)) (i32.const 13))))

  ;; Words of nothing but letters, and what is between them.
  (func $asIs (param $p i32) (param $to i32)
    (local $left i32)
    (block $end
      (loop $next
        (local.set $left (i32.sub (local.get $to) (local.get $p)))
        (br_if $end (i32.lt_u (local.get $left) (i32.const 4)))
        (call $step (i32.load (local.get $p)))
        (local.set $p (i32.add (local.get $p) (i32.const 4)))
        (br $next)))
    ;; The bytes that are left, and how many.
    (call $step
      (i32.xor
        (local.get $left)
        (i32.and
          (i32.load (local.get $p))
          (i32.sub (i32.shl (i32.const 1) (i32.shl (local.get $left) (i32.const 3))) (i32.const 1))))))

  ;; Where a digit, a dot, a slash or an `@` first stands: the marks of words that are more than letters. $to where none does.
  (func $findTelling (param $p i32) (param $to i32) (result i32)
    (local $bytes v128) (local $marks i32)
    (block $none
      (loop $next
        (br_if $none (i32.ge_u (local.get $p) (local.get $to)))
        (local.set $bytes (v128.load (local.get $p)))
        (local.set $marks
          (i8x16.bitmask
            (v128.or
              ;; From `.` to `9` is one range.
              (i8x16.le_u
                (i8x16.sub (local.get $bytes) (i8x16.splat (i32.const 0x2e)))
                (i8x16.splat (i32.const 11)))
              (i8x16.eq (local.get $bytes) (i8x16.splat (i32.const 0x40))))))
        (if (local.get $marks)
          (then (return (call $min (local.get $to) (i32.add (local.get $p) (i32.ctz (local.get $marks)))))))
        (local.set $p (i32.add (local.get $p) (i32.const 16)))
        (br $next)))
    (local.get $to))

  ;; Whether the byte at $p is a dot that ends a sentence.
  (func $isFullStop (param $p i32) (param $to i32) (result i32)
    (local $next i32)
    (local.set $next (i32.add (local.get $p) (i32.const 1)))
    (i32.and
      (call $is (local.get $p) (i32.const 0x2e))
      (i32.or
        (i32.ge_u (local.get $next) (local.get $to))
        (i32.eq (call $class (local.get $next)) (global.get $spaceClass)))))

  ;; Where the word around $p starts, not before $from.
  (func $wordStart (param $p i32) (param $from i32) (result i32)
    (block $found
      (loop $before
        (br_if $found (i32.le_u (local.get $p) (local.get $from)))
        (br_if $found (i32.eq (call $class (i32.sub (local.get $p) (i32.const 1))) (global.get $spaceClass)))
        (local.set $p (i32.sub (local.get $p) (i32.const 1)))
        (br $before)))
    (local.get $p))

  ;; Takes in the word that starts at $start. Gives where it ends.
  (func $word (param $start i32) (param $to i32) (result i32)
    (local $p i32) (local $seen i32) (local $class i32) (local $word i32)
    (local.set $word (i32.const 0x811c9dc5))
    (local.set $p (local.get $start))
    (block $end
      (loop $next
        (br_if $end (i32.ge_u (local.get $p) (local.get $to)))
        (local.set $class (call $class (local.get $p)))
        (br_if $end (i32.eq (local.get $class) (global.get $spaceClass)))
        (local.set $seen (i32.or (local.get $seen) (local.get $class)))
        (local.set $word (call $fnv (local.get $word) (i32.load8_u (local.get $p))))
        (local.set $p (i32.add (local.get $p) (i32.const 1)))
        (br $next)))
    (call $step (call $telling (local.get $start) (local.get $p) (local.get $seen) (local.get $word)))
    (local.get $p))

  ;; A step of FNV-1a, which words are hashed by.
  (func $fnv (param $hash i32) (param $byte i32) (result i32)
    (i32.mul (i32.xor (local.get $hash) (local.get $byte)) (i32.const 0x01000193)))

  ;; Where `(in reply to RCPT TO command)` begins, or $to.
  (global $in_r i32 (i32.const 0x7220_6e69)) ;; in r

  (func $beforeCommand (param $from i32) (param $to i32) (result i32)
    (local $p i32) (local $stop i32)
    (if (i32.eqz (call $is (i32.sub (local.get $to) (i32.const 1)) (global.get $closing)))
      (then (return (local.get $to))))
    (local.set $p (i32.sub (local.get $to) (i32.const 2)))
    (local.set $stop (i32.sub (local.get $to) (i32.const 60)))
    (if (i32.lt_u (local.get $stop) (local.get $from)) (then (local.set $stop (local.get $from))))
    (block $found
      (loop $before
        (br_if $found (i32.le_u (local.get $p) (local.get $stop)))
        (br_if $found (call $is (local.get $p) (i32.const 0x28))) ;; (
        (local.set $p (i32.sub (local.get $p) (i32.const 1)))
        (br $before)))
    (select
      (local.get $p)
      (local.get $to)
      (i32.and
        (i32.gt_u (local.get $p) (local.get $from))
        (i32.eq (i32.load offset=1 (local.get $p)) (global.get $in_r)))))

  ;; After `host mx.example.com[192.0.2.1]`: all that this part of the wrapper tells is the relay.
  (global $host_ i32 (i32.const 0x7473_6f68)) ;; host

  (func $pastWrapper (param $from i32) (param $to i32) (result i32)
    (local $p i32)
    (if (i32.ne (i32.load (local.get $from)) (global.get $host_)) (then (return (local.get $from))))
    (if (i32.eqz (call $is (i32.add (local.get $from) (i32.const 4)) (global.get $space)))
      (then (return (local.get $from))))
    (local.set $p
      (call $find (i32.add (local.get $from) (i32.const 5)) (local.get $to)
        (global.get $space) (i32.const 0x5d) (i32.const 0x5d)))
    (select (local.get $p) (local.get $from) (call $is (local.get $p) (i32.const 0x5d)))) ;; ]
)
