;; What a line of syslog begins with: time, host, program, queue id.
(module
  ;; Where the host's name begins after syslog's time in one of its forms, `Nov 23 19:58:51` or `2026-11-23T19:58:51+01:00`;
  ;; 0 where the line does not begin with the shape of one.
  (func $host (param $p i32) (param $to i32) (result i32)
    (if (i32.lt_u (i32.sub (local.get $to) (local.get $p)) (i32.const 16)) (then (return (i32.const 0))))
    (if
      (i32.and
        (i32.and
          (i32.eq (i32.load8_u offset=3 (local.get $p)) (global.get $space))
          (i32.eq (i32.load8_u offset=6 (local.get $p)) (global.get $space)))
        (i32.and
          (i32.eq (i32.load8_u offset=9 (local.get $p)) (global.get $colon))
          (i32.eq (i32.load8_u offset=12 (local.get $p)) (global.get $colon))))
      (then (return (i32.add (local.get $p) (i32.const 16)))))
    (if
      (i32.eqz
        (i32.and
          (i32.and
            (i32.eq (i32.load8_u offset=4 (local.get $p)) (global.get $dash))
            (i32.eq (i32.load8_u offset=7 (local.get $p)) (global.get $dash)))
          (i32.and
            (i32.eq (i32.load8_u offset=13 (local.get $p)) (global.get $colon))
            (i32.eq (i32.load8_u offset=16 (local.get $p)) (global.get $colon)))))
      (then (return (i32.const 0))))
    (i32.add
      (call $one (i32.add (local.get $p) (i32.const 19)) (local.get $to) (global.get $space))
      (i32.const 1)))

  ;; Where the program's name ends: at `[` or `:` after the host and one space. 0 where the line has another shape.
  (func $tagEnd (param $p i32) (param $to i32) (result i32)
    (local $longest i32)
    (local.set $longest (i32.add (local.get $p) (i32.const 200)))
    (if (i32.lt_u (local.get $longest) (local.get $to)) (then (local.set $to (local.get $longest))))
    (local.set $p (i32.add (call $one (local.get $p) (local.get $to) (global.get $space)) (i32.const 1)))
    (local.set $p
      (call $find (local.get $p) (local.get $to) (global.get $bracket) (global.get $colon) (global.get $space)))
    (if (i32.ge_u (local.get $p) (local.get $to)) (then (return (i32.const 0))))
    (if (i32.eq (i32.load8_u (local.get $p)) (global.get $space)) (then (return (i32.const 0))))
    (local.get $p))

  ;; Which of the programs that most lines of a Postfix log come from has its name before $end; 0 for all others.
  (global $delivery (export "deliveryKind") i32 (i32.const 1))
  (global $gate (export "gateKind") i32 (i32.const 2))
  (global $queue (export "queueKind") i32 (i32.const 3))
  (global $smtp i32 (i32.const 0x7074_6d73)) ;; smtp
  (global $qmgr i32 (i32.const 0x7267_6d71)) ;; qmgr
  (global $mtpd i32 (i32.const 0x6470_746d)) ;; mtpd
  (global $_s i32 (i32.const 0x732f)) ;; /s
  (global $_cle i32 (i32.const 0x656c_632f)) ;; /cle
  (global $anup i32 (i32.const 0x7075_6e61)) ;; anup

  (func $kind (param $end i32) (result i32)
    (local $word i32)
    (local.set $word (i32.load (i32.sub (local.get $end) (i32.const 4))))
    (if (i32.eq (i32.load8_u (i32.sub (local.get $end) (i32.const 5))) (global.get $slash))
      (then
        (if (i32.eq (local.get $word) (global.get $smtp)) (then (return (global.get $delivery))))
        (if (i32.eq (local.get $word) (global.get $qmgr)) (then (return (global.get $queue))))
        (return (i32.const 0))))
    (if (i32.eq (local.get $word) (global.get $mtpd))
      (then
        (if (i32.eq (i32.load16_u (i32.sub (local.get $end) (i32.const 6))) (global.get $_s))
          (then (return (global.get $gate))))))
    (if (i32.eq (local.get $word) (global.get $anup))
      (then
        (if (i32.eq (i32.load (i32.sub (local.get $end) (i32.const 8))) (global.get $_cle))
          (then (return (global.get $gate))))))
    (i32.const 0))

  ;; The colon after the queue id that starts at $p, 0 where none stands there.
  (func $idEnd (export "idEnd") (param $p i32) (param $to i32) (result i32)
    (local $longest i32) (local $end i32)
    (local.set $longest (i32.add (local.get $p) (i32.const 64)))
    (if (i32.lt_u (local.get $longest) (local.get $to)) (then (local.set $to (local.get $longest))))
    (local.set $end
      (call $find (local.get $p) (local.get $to) (global.get $colon) (global.get $space) (global.get $space)))
    (if (i32.le_u (local.get $end) (i32.add (local.get $p) (i32.const 4))) (then (return (i32.const 0))))
    (if (i32.ne (i32.load8_u (local.get $end)) (global.get $colon)) (then (return (i32.const 0))))
    (if (i32.ne (i32.load8_u offset=1 (local.get $end)) (global.get $space)) (then (return (i32.const 0))))
    (local.get $end))

  ;; Whether a line of smtpd, postscreen or cleanup reports no refusal (`NOQUEUE: reject: …`, `4ABC…: milter-reject: …`):
  ;; three in four are `connect from`, `client=`, `message-id=` and `disconnect from`.
  (global $mess i32 (i32.const 0x7373_656d)) ;; mess

  (func $isQuietGate (param $text i32) (param $to i32) (result i32)
    (local $end i32) (local $first i32)
    (local.set $end (call $idEnd (local.get $text) (local.get $to)))
    (if (i32.eqz (local.get $end)) (then (return (i32.const 1))))
    (local.set $first (i32.load8_u offset=2 (local.get $end)))
    (if (i32.eq (local.get $first) (i32.const 0x72)) (then (return (i32.const 0)))) ;; r
    (if (i32.ne (local.get $first) (i32.const 0x6d)) (then (return (i32.const 1)))) ;; m
    (i32.eq (i32.load offset=2 (local.get $end)) (global.get $mess)))
)
