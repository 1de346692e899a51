;; What stands for a word of a reply that holds more than letters.
(module
  (global $spaceClass i32 (i32.const 1))
  (global $digitClass i32 (i32.const 2))
  (global $letterClass i32 (i32.const 4))
  (global $atClass i32 (i32.const 8))
  (global $dotClass i32 (i32.const 16))
  (global $slashClass i32 (i32.const 32))

  ;; Stand-ins for what is masked: bytes that no line holds.
  (global $maskedAddress i32 (i32.const 1))
  (global $maskedNumber i32 (i32.const 2))
  (global $maskedId i32 (i32.const 3))
  (global $maskedDigits i32 (i32.const 4))
  (global $maskedHost i32 (i32.const 5))

  ;; What stands for a word that holds more than letters: the classes of its bytes are $seen, its own hash is $word.
  (func $telling (param $from i32) (param $to i32) (param $seen i32) (param $word i32) (result i32)
    (local $hasLetters i32)
    (local.set $hasLetters (i32.and (local.get $seen) (global.get $letterClass)))
    (if (i32.and (local.get $seen) (global.get $atClass)) (then (return (global.get $maskedAddress))))
    (if (local.get $hasLetters)
      (then
        (if (i32.and (local.get $seen) (global.get $slashClass))
          (then (return (call $link (local.get $from) (local.get $to)))))
        (if (i32.and (local.get $seen) (global.get $dotClass))
          (then
            (if (call $isHostName (local.get $from) (local.get $to))
              (then (return (call $hostOf (local.get $from) (local.get $to)))))))))
    (if (i32.eqz (i32.and (local.get $seen) (global.get $digitClass))) (then (return (local.get $word))))
    (if (local.get $hasLetters)
      (then
        (return
          (select
            (local.get $word)
            (global.get $maskedId)
            (call $isReasonCode (local.get $from) (local.get $to))))))
    (select (local.get $word) (global.get $maskedNumber) (call $isStatusCode (local.get $from) (local.get $to))))

  (func $hostOf (param $from i32) (param $to i32) (result i32)
    ;; `host mx.example.com[192.0.2.1] said`: the relay, which the kind of a reply holds anyway.
    (if (i32.eqz (call $is (local.get $to) (global.get $bracket)))
      (then
        (i32.store (global.get $host) (local.get $from))
        (i32.store offset=4 (global.get $host) (local.get $to))
        (global.set $host (i32.add (global.get $host) (i32.const 8)))))
    (global.get $maskedHost))

  ;; `https://host/first/…`: who runs the host, and the first part of the path. What follows is often the recipient's own.
  (func $link (param $from i32) (param $to i32) (result i32)
    (local $start i32) (local $end i32)
    (local.set $start (call $one (local.get $from) (local.get $to) (global.get $slash)))
    (if (i32.eqz (call $is (i32.add (local.get $start) (i32.const 1)) (global.get $slash)))
      (then
        (return
          (call $digitsMasked (local.get $from)
            (call $min (local.get $to) (i32.add (local.get $from) (i32.const 40)))))))
    (local.set $start (i32.add (local.get $start) (i32.const 2)))
    ;; ?
    (local.set $end
      (call $find (local.get $start) (local.get $to) (global.get $slash) (i32.const 0x3f) (i32.const 0x3f)))
    (call $fnv
      (call $hostOf (local.get $start) (local.get $end))
      (call $digitsMasked (local.get $end)
        (call $one
          (i32.add (local.get $end) (i32.const 1))
          (call $min (local.get $to) (i32.add (local.get $end) (i32.const 40)))
          (global.get $slash)))))

  ;; The hash of bytes with each run of digits as one stand-in; a link ends at its query.
  (func $digitsMasked (param $p i32) (param $to i32) (result i32)
    (local $hash i32) (local $isInRun i32)
    (local.set $hash (i32.const 0x811c9dc5))
    (block $end
      (loop $next
        (br_if $end (i32.ge_u (local.get $p) (local.get $to)))
        (br_if $end (call $is (local.get $p) (i32.const 0x3f)))
        (if (call $isDigit (local.get $p))
          (then
            (if (i32.eqz (local.get $isInRun))
              (then (local.set $hash (call $fnv (local.get $hash) (global.get $maskedDigits)))))
            (local.set $isInRun (i32.const 1)))
          (else
            (local.set $hash (call $fnv (local.get $hash) (i32.load8_u (local.get $p))))
            (local.set $isInRun (i32.const 0))))
        (local.set $p (i32.add (local.get $p) (i32.const 1)))
        (br $next)))
    (local.get $hash))

  ;; Letters, digits, dots and hyphens, with a last label in small letters; so `denied.Please` is two words.
  (func $isHostName (param $from i32) (param $to i32) (result i32)
    (local $p i32)
    (local.set $p (i32.sub (local.get $to) (i32.const 1)))
    (block $label
      (loop $before
        (br_if $label (i32.le_u (local.get $p) (local.get $from)))
        (br_if $label
          (i32.ge_u (i32.sub (i32.load8_u (local.get $p)) (i32.const 0x61)) (i32.const 26)))
        (local.set $p (i32.sub (local.get $p) (i32.const 1)))
        (br $before)))
    (if (i32.eqz (call $is (local.get $p) (i32.const 0x2e))) (then (return (i32.const 0))))
    (if (i32.lt_u (i32.sub (local.get $to) (local.get $p)) (i32.const 3)) (then (return (i32.const 0))))
    (if (i32.eq (local.get $p) (local.get $from)) (then (return (i32.const 0))))
    (loop $each
      (if
        (i32.eqz
          (i32.or
            (i32.and
              (call $class (local.get $p))
              (i32.or (global.get $letterClass) (i32.or (global.get $digitClass) (global.get $dotClass))))
            ;; _
            (i32.or (call $is (local.get $p) (global.get $dash)) (call $is (local.get $p) (i32.const 0x5f)))))
        (then (return (i32.const 0))))
      (local.set $p (i32.sub (local.get $p) (i32.const 1)))
      (br_if $each (i32.ge_u (local.get $p) (local.get $from))))
    (i32.const 1))

  ;; `451`, `4.7.1`, `421-4.7.0`, with `#`, `:` or `.` around.
  (func $isStatusCode (param $from i32) (param $to i32) (result i32)
    (local $length i32)
    ;; #
    (local.set $from (i32.add (local.get $from) (call $is (local.get $from) (i32.const 0x23))))
    (block $digit
      (loop $before
        (br_if $digit (i32.le_u (local.get $to) (local.get $from)))
        (br_if $digit (call $isDigit (i32.sub (local.get $to) (i32.const 1))))
        (local.set $to (i32.sub (local.get $to) (i32.const 1)))
        (br $before)))
    (local.set $length (i32.sub (local.get $to) (local.get $from)))
    ;; From 3 to 13.
    (if (i32.gt_u (i32.sub (local.get $length) (i32.const 3)) (i32.const 10)) (then (return (i32.const 0))))
    (if (i32.eqz (call $isClassDigit (local.get $from))) (then (return (i32.const 0))))
    (if
      (i32.and
        (call $isDigit (i32.add (local.get $from) (i32.const 1)))
        (call $isDigit (i32.add (local.get $from) (i32.const 2))))
      (then
        (if (i32.eq (local.get $length) (i32.const 3)) (then (return (i32.const 1))))
        (if (i32.eqz (call $is (i32.add (local.get $from) (i32.const 3)) (global.get $dash)))
          (then (return (i32.const 0))))
        (local.set $from (i32.add (local.get $from) (i32.const 4)))))
    (call $isEnhanced (local.get $from) (local.get $to)))

  (func $isEnhanced (param $from i32) (param $to i32) (result i32)
    (local $dots i32)
    (if (i32.eqz (call $isClassDigit (local.get $from))) (then (return (i32.const 0))))
    (local.set $from (i32.add (local.get $from) (i32.const 1)))
    (if (i32.eqz (call $is (local.get $from) (i32.const 0x2e))) (then (return (i32.const 0))))
    (block $end
      (loop $next
        (br_if $end (i32.ge_u (local.get $from) (local.get $to)))
        (if (call $is (local.get $from) (i32.const 0x2e))
          (then (local.set $dots (i32.add (local.get $dots) (i32.const 1))))
          (else (if (i32.eqz (call $isDigit (local.get $from))) (then (return (i32.const 0))))))
        (local.set $from (i32.add (local.get $from) (i32.const 1)))
        (br $next)))
    (i32.eq (local.get $dots) (i32.const 2)))

  ;; A mark around a code: no letter, digit, `@` or slash.
  (func $isMark (param $p i32) (result i32)
    (i32.or (i32.eqz (call $class (local.get $p))) (call $is (local.get $p) (i32.const 0x2e))))

  ;; `TSS04`, `RP-001`, `BL000010`, `S3150:`, and a code glued to a word as `450-Greylisted`.
  (func $isReasonCode (param $from i32) (param $to i32) (result i32)
    (local $p i32) (local $letters i32)
    (block $trimmed
      (loop $before
        (br_if $trimmed (i32.le_u (local.get $to) (local.get $from)))
        (br_if $trimmed (i32.eqz (call $isMark (i32.sub (local.get $to) (i32.const 1)))))
        (local.set $to (i32.sub (local.get $to) (i32.const 1)))
        (br $before)))
    (block $trimmed
      (loop $next
        (br_if $trimmed (i32.ge_u (local.get $from) (local.get $to)))
        (br_if $trimmed (i32.eqz (call $isMark (local.get $from))))
        (local.set $from (i32.add (local.get $from) (i32.const 1)))
        (br $next)))
    (if
      (i32.and
        (i32.gt_u (i32.sub (local.get $to) (local.get $from)) (i32.const 4))
        (i32.and
          (call $is (i32.add (local.get $from) (i32.const 3)) (global.get $dash))
          (call $isClassDigit (local.get $from))))
      (then (return (i32.eq (call $class (i32.add (local.get $from) (i32.const 4))) (global.get $letterClass)))))
    (local.set $p (local.get $from))
    (block $end
      (loop $next
        (br_if $end (i32.ge_u (local.get $p) (local.get $to)))
        (br_if $end (i32.ne (call $class (local.get $p)) (global.get $letterClass)))
        (local.set $p (i32.add (local.get $p) (i32.const 1)))
        (br $next)))
    (local.set $letters (i32.sub (local.get $p) (local.get $from)))
    (local.set $p
      (i32.add
        (local.get $p)
        (i32.or (call $is (local.get $p) (global.get $dash)) (call $is (local.get $p) (i32.const 0x5f)))))
    ;; One to six of each.
    (if (i32.ge_u (i32.sub (local.get $letters) (i32.const 1)) (i32.const 6)) (then (return (i32.const 0))))
    (if (i32.ge_u (i32.sub (i32.sub (local.get $to) (local.get $p)) (i32.const 1)) (i32.const 6))
      (then (return (i32.const 0))))
    (block $end
      (loop $next
        (br_if $end (i32.ge_u (local.get $p) (local.get $to)))
        (if (i32.eqz (call $isDigit (local.get $p))) (then (return (i32.const 0))))
        (local.set $p (i32.add (local.get $p) (i32.const 1)))
        (br $next)))
    (i32.const 1))

  (func $class (param $p i32) (result i32)
    (i32.load8_u (i32.add (global.get $classes) (i32.load8_u (local.get $p)))))

  (func $isDigit (param $p i32) (result i32)
    (i32.lt_u (i32.sub (i32.load8_u (local.get $p)) (i32.const 48)) (i32.const 10)))

  ;; 2, 4 or 5.
  (func $isClassDigit (param $p i32) (result i32)
    (i32.or
      (call $is (local.get $p) (i32.const 0x32))
      (i32.or (call $is (local.get $p) (i32.const 0x34)) (call $is (local.get $p) (i32.const 0x35)))))
)
