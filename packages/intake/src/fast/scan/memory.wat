;; What the functions of this folder share. Its files make one module: scripts/generate.ts turns them into the bytes of
;; scan.generated.ts, and scanner.ts gives it the bytes of logs. They are looked at sixteen at a time.
;; A number is an address, a text a range of addresses. Constants named after a text hold its bytes, the first lowest.
(module
  (memory (export "memory") 64)

  ;; What `delivery` finds.
  (global $found (export "found") i32 (i32.const 1024))

  ;; What `hash` and `recipient` find.
  (global $record (export "record") i32 (i32.const 1280))

  ;; What each byte means to a word: 256 bytes that scanner.ts fills with the classes below. 0 for every other mark.
  (global $classes (export "classes") i32 (i32.const 2048))

  ;; Where the hosts stand that a reply names, two numbers each.
  (global $hosts (export "hosts") i32 (i32.const 4096))

  ;; Short texts that a caller looks for.
  (global $texts (export "texts") i32 (i32.const 8192))

  ;; Where the bytes of a chunk go. Before it is room for the beginning of a line whose end was not in the chunk before.
  (global $chunk (export "chunk") i32 (i32.const 131072))

  ;; What `lines` finds: after the longest chunk (262,144 bytes) and 64 kB to spare. Half as many rows fit as it has bytes.
  (global $rows (export "rows") i32 (i32.const 458752))

  (global $space i32 (i32.const 0x20))
  (global $quote i32 (i32.const 0x22))
  (global $closing i32 (i32.const 0x29)) ;; )
  (global $comma i32 (i32.const 0x2c))
  (global $dash i32 (i32.const 0x2d))
  (global $slash i32 (i32.const 0x2f))
  (global $colon i32 (i32.const 0x3a))
  (global $equals i32 (i32.const 0x3d))
  (global $greater i32 (i32.const 0x3e))
  (global $bracket i32 (i32.const 0x5b)) ;; [

  ;; Where one of three characters first stands from $p on; $to where none does.
  (func $find (param $p i32) (param $to i32) (param $a i32) (param $b i32) (param $c i32) (result i32)
    (local $bytes v128) (local $marks i32)
    (block $none
      (loop $next
        (br_if $none (i32.ge_u (local.get $p) (local.get $to)))
        (local.set $bytes (v128.load (local.get $p)))
        (local.set $marks
          (i8x16.bitmask
            (v128.or
              (i8x16.eq (local.get $bytes) (i8x16.splat (local.get $a)))
              (v128.or
                (i8x16.eq (local.get $bytes) (i8x16.splat (local.get $b)))
                (i8x16.eq (local.get $bytes) (i8x16.splat (local.get $c)))))))
        (if (local.get $marks)
          (then
            (local.set $p (i32.add (local.get $p) (i32.ctz (local.get $marks))))
            (br_if $none (i32.ge_u (local.get $p) (local.get $to)))
            (return (local.get $p))))
        (local.set $p (i32.add (local.get $p) (i32.const 16)))
        (br $next)))
    (local.get $to))

  ;; The same for one character.
  (func $one (param $p i32) (param $to i32) (param $byte i32) (result i32)
    (call $find (local.get $p) (local.get $to) (local.get $byte) (local.get $byte) (local.get $byte)))

  (func $min (param $a i32) (param $b i32) (result i32)
    (select (local.get $a) (local.get $b) (i32.lt_u (local.get $a) (local.get $b))))

  (func $is (param $p i32) (param $byte i32) (result i32)
    (i32.eq (i32.load8_u (local.get $p)) (local.get $byte)))

  ;; Where the $length bytes at $words first stand from $p on, all of them before $to; 0 where they do not.
  (func $findText (export "findText") (param $p i32) (param $to i32) (param $words i32) (param $length i32) (result i32)
    (local $last i32)
    ;; One past the last place where they can begin.
    (local.set $last (i32.sub (i32.add (local.get $to) (i32.const 1)) (local.get $length)))
    (loop $next
      (local.set $p (call $one (local.get $p) (local.get $last) (i32.load8_u (local.get $words))))
      (if (i32.ge_u (local.get $p) (local.get $last)) (then (return (i32.const 0))))
      (if (call $same (local.get $p) (local.get $words) (local.get $length)) (then (return (local.get $p))))
      (local.set $p (i32.add (local.get $p) (i32.const 1)))
      (br $next))
    (i32.const 0))

  (func $same (param $a i32) (param $b i32) (param $length i32) (result i32)
    (loop $next
      (if (i32.eqz (local.get $length)) (then (return (i32.const 1))))
      (local.set $length (i32.sub (local.get $length) (i32.const 1)))
      (br_if $next
        (i32.eq
          (i32.load8_u (i32.add (local.get $a) (local.get $length)))
          (i32.load8_u (i32.add (local.get $b) (local.get $length))))))
    (i32.const 0))
)
