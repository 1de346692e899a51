import type { Wording } from '../origin.ts';

/** What servers say in Vietnamese. */
export const vietnamese: readonly Wording[] = [
  {
    cause: 'recipient-unknown',
    weight: 'names',
    phrases: [
      '(người nhận|người dùng|địa chỉ|địa chỉ email|hộp thư|tài khoản) … (không tồn tại|không hợp lệ|không tìm thấy|không đúng)',
      'không (tìm thấy|tồn tại) (người nhận|người dùng|địa chỉ|hộp thư|tài khoản)',
    ],
  },
  {
    cause: 'mailbox-full',
    weight: 'names',
    phrases: [
      '(hộp thư|hộp thư đến|tài khoản|dung lượng hộp thư) … (đầy|đã đầy|vượt quá dung lượng|hết dung lượng|vượt quá giới hạn|vượt giới hạn)',
      'vượt (quá |)(hạn mức|dung lượng) … (hộp thư|lưu trữ|tài khoản)',
    ],
  },
  {
    cause: 'message-too-large',
    weight: 'names',
    phrases: [
      '(thư|email|dung lượng thư|kích thước|tin nhắn|tệp đính kèm) … (quá lớn|vượt quá kích thước|vượt giới hạn|vượt quá giới hạn)',
    ],
  },
  {
    cause: 'relay-denied',
    weight: 'names',
    phrases: ['(không cho phép|không được phép|từ chối) (chuyển tiếp|relay)'],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: ['từ chối truy cập', 'truy cập bị từ chối'],
  },
  {
    cause: 'content-policy',
    weight: 'names',
    phrases: ['(thư|tin nhắn|nội dung) … (thư rác|spam|virus|lừa đảo)', 'email … (thư rác|lừa đảo|là spam)'],
  },
  {
    cause: 'blocklist',
    weight: 'names',
    phrases: ['(danh sách đen|danh sách chặn)'],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: ['quá nhiều (kết nối|thư|email|tin nhắn|yêu cầu)', 'vượt quá (số lượng|giới hạn) (gửi|thư|email|kết nối)'],
  },
  {
    cause: 'smtp-auth',
    weight: 'names',
    phrases: ['(xác thực|đăng nhập) … (thất bại|không thành công|bắt buộc)', 'yêu cầu xác thực'],
  },
  {
    cause: 'recipient-domain-dns',
    weight: 'names',
    phrases: ['(tên miền|máy chủ|host) … (không tồn tại|không phân giải)', 'không tìm thấy (host|tên miền|máy chủ)'],
  },
  {
    cause: 'network',
    weight: 'names',
    phrases: ['(từ chối|mất|hết thời gian|không thể) kết nối', 'kết nối … (thất bại|hết thời gian|bị từ chối)'],
  },
  {
    cause: 'service-unavailable',
    weight: 'names',
    phrases: ['(máy chủ|dịch vụ|hệ thống) … (tạm thời không sẵn sàng|không sẵn sàng|không khả dụng|bảo trì)'],
  },
  {
    cause: 'unknown',
    weight: 'suggests',
    phrases: ['(vui lòng |)thử lại sau', 'tạm thời (bị |)(từ chối|hoãn)', 'bị từ chối'],
  },
];
