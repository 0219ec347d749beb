import type { AccountWords } from '../catalogue.en';

export const account: AccountWords = {
  'role.granted.subject':
    '您现为{role, select, member {成员} observer {观察员} chair {主席} secretariat {秘书处人员} head {秘书处负责人} bureau {主席团成员} other {联络人}}：请核对您的地址和时区',
  'role.granted.body':
    '您已被授予“{group}”小组的角色：您现为{role, select, member {成员} observer {观察员} chair {主席} secretariat {秘书处人员} head {秘书处负责人} bureau {主席团成员} other {联络人}}。如需登录，请输入本地址；随后您会收到一封含有代码的邮件。无需密码。请在您的设置中核对您的时区（向您告知的时间均以此为准）和语言；如本地址有误，请致函秘书处。',
  'role.granted.otherwise': '邮件将发送至本地址，时间按{myZone}时区告知。',
  'role.granted.action': '核对您的设置',
  'session.ended.subject': '请重新登录：您的会话已被结束',
  'session.ended.body':
    '{why, select, deactivated {您所在小组的管理人员已关闭您的账户，您在所有设备上的会话随之结束。您已撰写的内容仍予保留。} other {您所在小组的管理人员已结束您在所有设备上的会话。您已发送的内容仍予保留。}}',
  'session.ended.otherwise':
    '{why, select, deactivated {不会再有其他变化。如果您认为有误，请致函秘书处。} other {不会再有其他变化。如需继续，请重新登录；如不清楚原因，请询问秘书处。}}',
  'session.ended.action': '查看您的设置',
  'passkey.added.subject': '请核查：您的账户添加了通行密钥',
  'passkey.added.body':
    '您的账户添加了一个通行密钥。持有存放该密钥的设备的人可以您的身份登录。如系您本人操作，则无需处理。如非您本人操作，请登录并在您的设置中予以更正，结束其中不属于您的会话，并致函秘书处。',
  'passkey.added.otherwise': '一切保持现状。此处绝不会有人向您索要代码。',
  'passkey.added.action': '查看您的设置',
  'passkey.removed.subject': '请核查：您的账户移除了通行密钥',
  'passkey.removed.body':
    '您的账户移除了一个通行密钥。任何人均不能再用该密钥登录。如系您本人操作，则无需处理。如非您本人操作，请登录并在您的设置中予以更正，结束其中不属于您的会话，并致函秘书处。',
  'passkey.removed.otherwise': '一切保持现状。此处绝不会有人向您索要代码。',
  'passkey.removed.action': '查看您的设置',
  'authenticator.added.subject': '请核查：您的账户添加了身份验证器',
  'authenticator.added.body':
    '您的账户添加了身份验证器：自此以其代码作为您的第二重验证。如系您本人操作，则无需处理。如非您本人操作，请登录并在您的设置中予以更正，结束其中不属于您的会话，并致函秘书处。',
  'authenticator.added.otherwise': '一切保持现状。此处绝不会有人向您索要代码。',
  'authenticator.added.action': '查看您的设置',
  'authenticator.removed.subject': '请核查：您账户的身份验证器已移除',
  'authenticator.removed.body':
    '您账户的身份验证器已移除。其代码不再有效。如系您本人操作，则无需处理。如非您本人操作，请登录并在您的设置中予以更正，结束其中不属于您的会话，并致函秘书处。',
  'authenticator.removed.otherwise': '一切保持现状。此处绝不会有人向您索要代码。',
  'authenticator.removed.action': '查看您的设置',
  'recovery-codes.renewed.subject': '请核查：您的账户有新的恢复代码',
  'recovery-codes.renewed.body':
    '您的账户生成了新的恢复代码。此前的恢复代码不再有效。如系您本人操作，则无需处理。如非您本人操作，请登录并在您的设置中予以更正，结束其中不属于您的会话，并致函秘书处。',
  'recovery-codes.renewed.otherwise': '一切保持现状。此处绝不会有人向您索要代码。',
  'recovery-codes.renewed.action': '查看您的设置',
  'factor-reset.asked.subject': '请核查：有人申请重置您的第二验证要素',
  'factor-reset.asked.body':
    '一名管理员申请重置您账户的第二验证要素：您的通行密钥、身份验证器和恢复代码将被移除。所述理由为：{reason}。只有另一名管理员在一天之内同意，重置才会进行。如系您本人要求，则无需处理。如非您本人要求，请立即致函秘书处。',
  'factor-reset.asked.otherwise': '由另一名管理员决定。此处绝不会有人向您索要代码。',
  'factor-reset.asked.action': '查看您的设置',
  'factors.reset.subject': '请登录并选择新的第二验证要素：原有的已被重置',
  'factors.reset.body':
    '两名管理员已重置您账户的第二验证要素。您的通行密钥、身份验证器和恢复代码不再有效，您在所有设备上的会话均已结束。请通过发送至此地址的邮件登录，并在您的设置中选择新的第二验证要素。如非您本人要求，请立即致函秘书处。',
  'factors.reset.otherwise': '您的账户没有第二验证要素。此处绝不会有人向您索要代码。',
  'factors.reset.action': '查看您的设置',
  'openid.linked.subject': '请核查：您的账户关联了另一网站的账户',
  'openid.linked.body':
    '您的账户关联了另一网站的账户。在该网站登录的人可以您的身份在此登录。如系您本人操作，则无需处理。如非您本人操作，请登录并在您的设置中予以更正，结束其中不属于您的会话，并致函秘书处。',
  'openid.linked.otherwise': '一切保持现状。此处绝不会有人向您索要代码。',
  'openid.linked.action': '查看您的设置',
  'openid.unlinked.subject': '请核查：您的账户取消了与另一网站账户的关联',
  'openid.unlinked.body':
    '您的账户取消了与另一网站账户的关联。任何人均不能再以该账户在此登录。如系您本人操作，则无需处理。如非您本人操作，请登录并在您的设置中予以更正，结束其中不属于您的会话，并致函秘书处。',
  'openid.unlinked.otherwise': '一切保持现状。此处绝不会有人向您索要代码。',
  'openid.unlinked.action': '查看您的设置',
};
