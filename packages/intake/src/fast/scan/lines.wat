;; Finds the lines of a log that can tell of a delivery.
(module
  ;; Line breaks that `lines` met.
  (global $breaks (export "breaks") (mut i32) (i32.const 0))
  (global $longestLine (export "longestLine") i32 (i32.const 65536))

  ;; Lines that were too long and are listed without their end.
  (global $cuts (export "cuts") (mut i32) (i32.const 0))

  ;; Where the line begins whose end it did not find.
  (global $rest (export "rest") (mut i32) (i32.const 0))
  (global $row (mut i32) (i32.const 0))

  ;; Lists the lines from $start to $to that may count; the first line break is at or after $p. Gives where the list ends.
  (func $lines (export "lines") (param $start i32) (param $p i32) (param $to i32) (result i32)
    (local $marks i32) (local $at i32)
    (global.set $row (global.get $rows))
    (global.set $breaks (i32.const 0))
    (global.set $cuts (i32.const 0))
    ;; What is left there of an earlier chunk is no line break.
    (v128.store (local.get $to) (i8x16.splat (i32.const 0)))
    (block $done
      (loop $blocks
        (br_if $done (i32.ge_u (local.get $p) (local.get $to)))
        (local.set $marks (i8x16.bitmask (i8x16.eq (v128.load (local.get $p)) (i8x16.splat (i32.const 10)))))
        (block $unmarked
          (loop $marked
            (br_if $unmarked (i32.eqz (local.get $marks)))
            (local.set $at (i32.add (local.get $p) (i32.ctz (local.get $marks))))
            (call $line
              (local.get $start)
              ;; Without the carriage return of a line break of two characters.
              (i32.sub (local.get $at) (i32.eq (i32.load8_u (i32.sub (local.get $at) (i32.const 1))) (i32.const 13))))
            (global.set $breaks (i32.add (global.get $breaks) (i32.const 1)))
            (local.set $start (i32.add (local.get $at) (i32.const 1)))
            ;; Without its lowest mark.
            (local.set $marks (i32.and (local.get $marks) (i32.sub (local.get $marks) (i32.const 1))))
            (br $marked)))
        (local.set $p (i32.add (local.get $p) (i32.const 16)))
        (br $blocks)))
    (global.set $rest (local.get $start))
    (global.get $row))

  ;; Lists one line, unless it is sure that nothing in it counts.
  (func $line (param $from i32) (param $to i32)
    (local $host i32) (local $tag i32) (local $text i32) (local $kind i32)
    (if (i32.ge_u (local.get $from) (local.get $to)) (then (return)))
    (if (i32.gt_u (i32.sub (local.get $to) (local.get $from)) (global.get $longestLine))
      (then
        (local.set $to (i32.add (local.get $from) (global.get $longestLine)))
        (global.set $cuts (i32.add (global.get $cuts) (i32.const 1)))))
    (if (call $tellsNothing (local.get $from) (local.get $to)) (then (return)))
    (local.set $host (call $host (local.get $from) (local.get $to)))
    (if (local.get $host) (then (local.set $tag (call $tagEnd (local.get $host) (local.get $to)))))
    (if (local.get $tag)
      (then
        (local.set $text
          (i32.add (call $one (local.get $tag) (local.get $to) (global.get $colon)) (i32.const 2)))
        (local.set $kind (call $kind (local.get $tag)))
        (if (i32.eq (local.get $kind) (global.get $gate))
          (then (if (call $isQuietGate (local.get $text) (local.get $to)) (then (return)))))))
    (i32.store (global.get $row) (local.get $from))
    (i32.store offset=4 (global.get $row) (local.get $to))
    (i32.store offset=8 (global.get $row) (local.get $host))
    (i32.store offset=12 (global.get $row) (local.get $tag))
    (i32.store offset=16 (global.get $row) (local.get $text))
    (i32.store offset=20 (global.get $row) (local.get $kind))
    (global.set $row (i32.add (global.get $row) (i32.const 24))))

  ;; Whether a line ends in `(queue active)` of Postfix's queue manager or in ` commands=8` of its server's farewell: three
  ;; in ten lines of a busy log. Nothing that counts ends so, whoever wrote it: the reply of a delivery ends in a parenthesis
  ;; of its own, and a refusal in its `helo=<…>`.
  (global $que i32 (i32.const 0x6575_7128)) ;; (que
  (global $ue_a i32 (i32.const 0x6120_6575)) ;; ue a
  (global $ctiv i32 (i32.const 0x7669_7463)) ;; ctiv
  (global $comm i32 (i32.const 0x6d6d_6f63)) ;; comm
  (global $ands i32 (i32.const 0x7364_6e61)) ;; ands

  (func $tellsNothing (param $from i32) (param $to i32) (result i32)
    (local $last i32)
    ;; With a time and a program before it, no such line is shorter.
    (if (i32.lt_u (i32.sub (local.get $to) (local.get $from)) (i32.const 40)) (then (return (i32.const 0))))
    (local.set $last (i32.load8_u (i32.sub (local.get $to) (i32.const 1))))
    (if (i32.eq (local.get $last) (global.get $closing))
      (then
        (return
          (i32.and
            (i32.eq (i32.load (i32.sub (local.get $to) (i32.const 6))) (global.get $ctiv))
            (i32.and
              (i32.eq (i32.load (i32.sub (local.get $to) (i32.const 10))) (global.get $ue_a))
              (i32.eq (i32.load (i32.sub (local.get $to) (i32.const 14))) (global.get $que)))))))
    ;; A digit.
    (if (i32.ge_u (i32.sub (local.get $last) (i32.const 48)) (i32.const 10)) (then (return (i32.const 0))))
    (i32.and
      (i32.and
        (i32.eq (i32.load8_u (i32.sub (local.get $to) (i32.const 2))) (global.get $equals))
        (i32.eq (i32.load8_u (i32.sub (local.get $to) (i32.const 11))) (global.get $space)))
      (i32.and
        (i32.eq (i32.load (i32.sub (local.get $to) (i32.const 6))) (global.get $ands))
        (i32.eq (i32.load (i32.sub (local.get $to) (i32.const 10))) (global.get $comm)))))
)
