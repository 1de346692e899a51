;; The fields of Postfix's delivery lines.
(module
  ;; The `>` that ends the address whose `<` stands at $p; 0 where there is none.
  (func $addressEnd (param $p i32) (param $to i32) (result i32)
    (local $end i32)
    (local.set $end
      (call $find (i32.add (local.get $p) (i32.const 1)) (local.get $to)
        (global.get $greater) (global.get $quote) (global.get $quote)))
    (if (i32.ge_u (local.get $end) (local.get $to)) (then (return (i32.const 0))))
    (if (i32.eq (i32.load8_u (local.get $end)) (global.get $greater)) (then (return (local.get $end))))
    (call $quotedAddressEnd (local.get $end) (local.get $to)))

  ;; The same where a quoted local part begins at $p, which may hold a `>` too. Where the quotes do not match, the first `>,`.
  (func $quotedAddressEnd (param $p i32) (param $to i32) (result i32)
    (local $isQuoted i32) (local $likely i32)
    (block $none
      (loop $next
        (local.set $p
          (call $find (local.get $p) (local.get $to) (global.get $quote) (global.get $greater) (global.get $greater)))
        (br_if $none (i32.ge_u (local.get $p) (local.get $to)))
        (if (i32.eq (i32.load8_u (local.get $p)) (global.get $quote))
          (then (local.set $isQuoted (i32.eqz (local.get $isQuoted))))
          (else
            (if (i32.eqz (local.get $isQuoted)) (then (return (local.get $p))))
            (if (i32.eqz (local.get $likely))
              (then
                (if (i32.eq (i32.load8_u offset=1 (local.get $p)) (global.get $comma))
                  (then (local.set $likely (local.get $p))))))))
        (local.set $p (i32.add (local.get $p) (i32.const 1)))
        (br $next)))
    (local.get $likely))

  ;; The fields of `QUEUEID: to=<…>, relay=…, delay=…, dsn=…, status=… (reply)` from $p to $to, in the order of `field` of
  ;; scanner.ts. 0 where the line has another shape.
  (global $to_ i32 (i32.const 0x3c3d_6f74)) ;; to=<

  (func $delivery (export "delivery") (param $p i32) (param $to i32) (result i32)
    (local $end i32) (local $found i32)
    (local.set $found (global.get $found))
    (local.set $end (call $idEnd (local.get $p) (local.get $to)))
    (if (i32.eqz (local.get $end)) (then (return (i32.const 0))))
    (if (i32.ne (i32.load offset=2 (local.get $end)) (global.get $to_)) (then (return (i32.const 0))))
    (call $hash (local.get $p) (local.get $end) (i32.const 0))
    (i32.store (local.get $found) (i32.load (global.get $record)))
    (i32.store offset=4 (local.get $found) (i32.load offset=4 (global.get $record)))
    (i32.store offset=8 (local.get $found) (i32.add (local.get $end) (i32.const 6)))
    (local.set $p (call $addressEnd (i32.add (local.get $end) (i32.const 5)) (local.get $to)))
    (if (i32.eqz (local.get $p)) (then (return (i32.const 0))))
    (if (i32.ne (i32.load8_u offset=1 (local.get $p)) (global.get $comma)) (then (return (i32.const 0))))
    (i32.store offset=12 (local.get $found) (local.get $p))
    (i32.store offset=16 (local.get $found) (i32.const 0))
    (i32.store offset=20 (local.get $found) (i32.const 0))
    (i32.store offset=24 (local.get $found) (i32.const -1))
    (call $fields (i32.add (local.get $p) (i32.const 1)) (local.get $to)))

  ;; From the comma at $p on, each before its field. 0 where none of them is the status.
  (func $fields (param $p i32) (param $to i32) (result i32)
    (local $first i32) (local $found i32)
    (local.set $found (global.get $found))
    (loop $next
      ;; No status is shorter.
      (if (i32.ge_u (i32.add (local.get $p) (i32.const 8)) (local.get $to)) (then (return (i32.const 0))))
      (local.set $p (i32.add (local.get $p) (i32.const 2)))
      (local.set $first (i32.load8_u (local.get $p)))
      ;; `status=`
      (if (i32.eq (i32.load16_u (local.get $p)) (i32.const 0x7473))
        (then
          (if (i32.eq (i32.load8_u offset=6 (local.get $p)) (global.get $equals))
            (then
              (call $status (i32.add (local.get $p) (i32.const 7)) (local.get $to))
              (return (i32.const 1))))))
      (if (i32.eq (i32.load8_u offset=5 (local.get $p)) (global.get $equals))
        (then
          ;; `relay=`
          (if (i32.eq (local.get $first) (i32.const 0x72))
            (then
              (local.set $p (i32.add (local.get $p) (i32.const 6)))
              (i32.store offset=16 (local.get $found) (local.get $p))
              (local.set $p
                (call $find (local.get $p) (local.get $to)
                  (global.get $comma) (global.get $bracket) (global.get $bracket)))
              (i32.store offset=20 (local.get $found) (local.get $p))))
          ;; `delay=`
          (if (i32.eq (local.get $first) (i32.const 0x64))
            (then
              (i32.store offset=24 (local.get $found)
                (call $number (i32.add (local.get $p) (i32.const 6)) (local.get $to)))))))
      ;; `orig_to=<`
      (if (i32.eq (local.get $first) (i32.const 0x6f))
        (then
          (if (i32.eq (i32.load16_u offset=7 (local.get $p)) (i32.const 0x3c3d))
            (then
              (local.set $p (call $addressEnd (i32.add (local.get $p) (i32.const 8)) (local.get $to)))
              (if (i32.eqz (local.get $p)) (then (return (i32.const 0))))))))
      (local.set $p (call $one (local.get $p) (local.get $to) (global.get $comma)))
      (br $next))
    (i32.const 0))

  ;; What the digits at $p say. A number too long for 32 bits says nothing that is needed.
  (func $number (param $p i32) (param $to i32) (result i32)
    (local $sum i32) (local $digit i32)
    (block $end
      (loop $next
        (br_if $end (i32.ge_u (local.get $p) (local.get $to)))
        (local.set $digit (i32.sub (i32.load8_u (local.get $p)) (i32.const 48)))
        (br_if $end (i32.ge_u (local.get $digit) (i32.const 10)))
        (local.set $sum (i32.add (i32.mul (local.get $sum) (i32.const 10)) (local.get $digit)))
        (local.set $p (i32.add (local.get $p) (i32.const 1)))
        (br $next)))
    (local.get $sum))

  ;; `sent (250 2.0.0 Ok)`: where the word and the reply between the parentheses begin and end.
  (func $status (param $p i32) (param $to i32)
    (local $end i32) (local $reply i32) (local $found i32)
    (local.set $found (global.get $found))
    (local.set $end
      (call $find (local.get $p) (local.get $to) (global.get $space) (global.get $comma) (global.get $comma)))
    (i32.store offset=28 (local.get $found) (call $statusOf (local.get $p) (local.get $end)))
    (local.set $reply (local.get $end))
    ;; (
    (if (i32.eq (i32.load8_u offset=1 (local.get $end)) (i32.const 0x28))
      (then (local.set $reply (i32.add (local.get $end) (i32.const 2)))))
    (i32.store offset=32 (local.get $found) (local.get $reply))
    (i32.store offset=36 (local.get $found)
      (i32.sub
        (local.get $to)
        (i32.and
          (i32.gt_u (local.get $to) (local.get $reply))
          (i32.eq (i32.load8_u (i32.sub (local.get $to) (i32.const 1))) (global.get $closing))))))

  ;; The place in `statuses` of delivery-line.ts, by length and first letter of the words of Postfix's `status=`.
  ;; `deliverable` and `undeliverable` are address probes, not deliveries.
  (func $statusOf (param $from i32) (param $to i32) (result i32)
    (local $length i32) (local $first i32)
    (local.set $length (i32.sub (local.get $to) (local.get $from)))
    ;; In lower case.
    (local.set $first (i32.or (i32.load8_u (local.get $from)) (i32.const 0x20)))
    (if (i32.eq (local.get $first) (i32.const 0x73)) ;; sent
      (then
        (if (i32.eq (local.get $length) (i32.const 4)) (then (return (i32.const 1))))
        ;; soft_bounce: Postfix logs SOFTBOUNCE and keeps the message.
        (if (i32.eq (local.get $length) (i32.const 10)) (then (return (i32.const 2))))))
    (if (i32.and (i32.eq (local.get $first) (i32.const 0x64)) (i32.eq (local.get $length) (i32.const 8))) ;; deferred
      (then (return (i32.const 2))))
    (if (i32.eq (local.get $length) (i32.const 7))
      (then
        (if (i32.eq (local.get $first) (i32.const 0x62)) (then (return (i32.const 3)))) ;; bounced
        (if (i32.eq (local.get $first) (i32.const 0x65)) (then (return (i32.const 4)))))) ;; expired
    (i32.const 0))
)
