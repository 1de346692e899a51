import type { Wording } from '../origin.ts';

/** What servers say in Korean. */
export const korean: readonly Wording[] = [
  {
    cause: 'mailbox-full',
    weight: 'names',
    phrases: [
      '(메일함|사서함|메일박스|편지함|저장공간|저장 공간|용량|할당량|메일 용량) … (가득|초과|부족|꽉)',
      '메일함이 가득',
      '용량 초과',
      '용량이 초과',
      '용량을 초과',
    ],
  },
  {
    cause: 'storage-full',
    weight: 'names',
    phrases: ['디스크 (공간|용량) … (부족|없)', '저장 공간이 부족'],
  },
  {
    cause: 'recipient-unknown',
    weight: 'names',
    phrases: [
      '(사용자|수신자|메일 주소|이메일 주소|계정|주소|받는 사람|수신인) … (존재하지|없는|없습니다|찾을 수 없|알 수 없|잘못된|유효하지)',
      '존재하지 않는',
      '존재하지 않',
      '없는 (사용자|계정|주소|수신자)',
      '알 수 없는 (사용자|수신자)',
    ],
  },
  {
    cause: 'unknown',
    weight: 'suggests',
    phrases: ['(잠시 후|나중에|잠시후|추후|다시)', '다시 시도', '거부되었습니다', '거부'],
  },
  {
    cause: 'service-unavailable',
    weight: 'names',
    phrases: [
      '(서비스|서버|시스템) … (사용할 수 없|이용할 수 없|중단|중지|점검|일시 중지)',
      '이용할 수 없',
      '사용할 수 없',
      '점검 중',
      '시스템 점검',
    ],
  },
  {
    cause: 'rate-limit',
    weight: 'names',
    phrases: [
      '(연결|접속|세션|메시지|메일|동시 접속|동시 연결|요청|발송|전송) … (너무 많|초과|제한|많습니다)',
      '너무 많습니다',
      '너무 많은',
      '(발송|전송|접속|연결) (제한|한도|횟수)',
      '(너무 자주|너무 빠르게|너무 빨리)',
    ],
  },
  {
    cause: 'recipient-rate-limit',
    weight: 'names',
    phrases: ['(수신자|받는 사람) … (너무 많은|수신 제한|수신 한도)'],
  },
  {
    cause: 'greylisting',
    weight: 'names',
    phrases: ['그레이리스트', '그레이리스팅', '회색 목록'],
  },
  {
    cause: 'content-policy',
    weight: 'names',
    phrases: [
      '(스팸|바이러스|피싱|악성)',
      '스팸',
      '바이러스',
      '(첨부 파일|첨부파일) … (허용|차단|금지)',
      '정책 … (위반|의해|따라)',
    ],
  },
  {
    cause: 'blocklist',
    weight: 'names',
    phrases: [
      '(블랙리스트|차단 목록|차단목록|수신거부 목록|수신 거부 목록|블록리스트)',
      '(아이피|주소|서버|도메인) … (차단|등재)',
    ],
  },
  {
    cause: 'reputation',
    weight: 'names',
    phrases: ['(평판|신뢰도) … (낮|나쁨|불량|좋지)', '평판', '의심스러운'],
  },
  {
    cause: 'access-denied',
    weight: 'names',
    phrases: ['(접근|액세스|접속) … (거부|금지|차단)', '권한이 없', '허용되지 않'],
  },
  {
    cause: 'reverse-dns',
    weight: 'names',
    phrases: ['역방향', '역 dns', '(리버스|reverse) (도메인|dns)'],
  },
  {
    cause: 'smtp-auth',
    weight: 'names',
    phrases: ['인증(이|에|을|) (필요|실패|오류)', '인증 실패', '인증이 필요'],
  },
  {
    cause: 'relay-denied',
    weight: 'names',
    phrases: ['(릴레이|중계) … (거부|허용|금지|차단)', '릴레이'],
  },
  {
    cause: 'recipient-limit',
    weight: 'names',
    phrases: ['(수신자|받는 사람|수신인) (수|수가|수를) … (초과|많)', '(수신자|받는 사람|수신인) … 너무 많'],
  },
  {
    cause: 'message-too-large',
    weight: 'names',
    phrases: ['(메시지|메일|첨부|크기) … (너무 큽|너무 크|초과|제한)', '크기(가|를|) (초과|제한|너무)'],
  },
  {
    cause: 'overload',
    weight: 'names',
    phrases: ['(서버|시스템) … (혼잡|바쁩|과부하|사용량|사용 중)', '과부하', '혼잡', '리소스 부족'],
  },
  {
    cause: 'internal-error',
    weight: 'says',
    phrases: [
      '(내부|시스템|서버|일시적인|일시적|로컬) … (오류|에러|장애|문제)',
      '내부 오류',
      '서버 오류',
      '시스템 오류',
      '일시적인 오류',
    ],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'names',
    phrases: ['(계정|메일함|사서함|사용자) … (정지|비활성|잠김|휴면|사용 중지|차단)', '휴면 계정'],
  },
  {
    cause: 'tls',
    weight: 'names',
    phrases: ['(암호화) … (필요|실패)'],
  },
  {
    cause: 'network',
    weight: 'names',
    phrases: ['(시간 초과|시간초과|타임아웃)', '연결(이|) (끊|거부|실패|종료)'],
  },
  {
    cause: 'mailbox-unavailable',
    weight: 'settles',
    phrases: ['(사서함|메일함|메일박스|편지함)(을|이|를|은|)(사용할수|사용할 수|이용할 수|이용할수) (없|)'],
  },
  {
    cause: 'internal-error',
    weight: 'names',
    phrases: ['처리중 오류', '처리 중 오류', '처리 중 로컬 오류', '오류(가|) 발생'],
  },
  {
    cause: 'storage-full',
    weight: 'settles',
    phrases: ['시스템 (저장 장치|저장장치|저장 공간|저장공간|디스크)(가|이|) … (부족|충분하지)'],
  },
  {
    cause: 'service-unavailable',
    weight: 'names',
    phrases: ['(전송 채널|전송채널|연결)(을|) (닫|폐쇄|종료)', '서비스가 수행되지'],
  },
  {
    cause: 'mailbox-full',
    weight: 'settles',
    phrases: ['(메일함|편지함|메일박스) … (초과|가득|부족)'],
  },
];
