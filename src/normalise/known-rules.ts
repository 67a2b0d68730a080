import { memoised } from '../memoised.ts'

/**
 * What well-known rules are about, for reports that carry no CWE: their authors' own words, from the documentation named with each
 * list. A list is asked for its tools only, unless its rule names are told by their looks.
 */
type RuleList = {
  readonly source: string
  /** Which tools write these ids, by lower-case name; null where the ids are unmistakable. */
  readonly tool: RegExp | null
  /** The part of a rule id that the list is keyed by; null where the id is none of the list's. */
  readonly id: RegExp
  /** `CWE: id id; CWE: id` */
  readonly rules: string
}

const lists: readonly RuleList[] = [
  {
    source: 'https://bandit.readthedocs.io/en/latest/plugins/ (issue_cwe of each plugin)',
    tool: /bandit/,
    id: /^B(\d{3})(?!\d)/,
    rules:
      '22: 202 310; 78: 102 307 404 601 602 603 604 605 606 609; 79: 308 702 703 704; 89: 608 610 611; 94: 201 612; 259: 105 106 ' +
      '107; 295: 323 501 507; 319: 312 321 401 402 415 508 509; 326: 505; 327: 303 304 305 324 413 502 503 504; 330: 311; 377: 108 306; ' +
      '502: 301 302 403 506 614; 605: 104; 611: 313 314 315 316 317 318 319 320 405 406 407 408 409 410 411; 732: 103; 838: 613; 1336: ' +
      '701',
  },
  {
    source: 'https://docs.astral.sh/ruff/rules/#flake8-bandit-s (numbers as in Bandit)',
    tool: /ruff|flake8/,
    id: /^S(\d{3})(?!\d)/,
    rules:
      '22: 202 310; 78: 602 603 604 605 606 609; 79: 308 702 704; 89: 608 610 611; 94: 201; 95: 102 307; 259: 105 106 107; 295: 323 ' +
      '501 507; 327: 303 304 305 324 413 502 503 504; 330: 311; 377: 108 306; 502: 301 302 403 506; 611: 313 314 315 316 317 318 319 ' +
      '320; 1336: 701',
  },
  {
    source: 'https://github.com/securego/gosec (issue.go, ruleToCWE)',
    tool: /gosec|golangci/,
    id: /^G(\d{3})(?!\d)/,
    rules:
      '22: 111 304 305 703; 78: 204 702; 79: 203 705; 89: 201 202 701; 117: 706; 190: 109 113 115; 200: 102 108; 276: 301 302 306; 295: 402; 322: 106; ' +
      '326: 403; 327: 405 501 502 503 504 505 506 507; 328: 401 406; 338: 404; 377: 303; 400: 112; 409: 110; 601: 710; 703: 104 307; 798: 101; 918: 704',
  },
  {
    source: 'https://docs.rubocop.org/rubocop/cops_security.html',
    tool: /rubocop/,
    id: /^Security\/(\w+)$/,
    rules: '78: Open; 95: Eval; 502: JSONLoad MarshalLoad YAMLLoad',
  },
  {
    source: 'https://biomejs.dev/linter/rules/#security',
    tool: /biome/,
    id: /(?:^|\/)(no\w+)$/,
    rules: '79: noDangerouslySetInnerHtml noDangerouslySetInnerHtmlWithChildren; 95: noGlobalEval',
  },
  {
    source:
      'https://find-sec-bugs.github.io/bugs.htm and https://spotbugs.readthedocs.io/en/stable/bugDescriptions.html',
    tool: null,
    id: /^(?:findsecbugs[:/])?([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)$/,
    rules:
      '22: PATH_TRAVERSAL_IN PATH_TRAVERSAL_OUT WEAK_FILENAMEUTILS FILE_UPLOAD_FILENAME PT_RELATIVE_PATH_TRAVERSAL ' +
      'PT_ABSOLUTE_PATH_TRAVERSAL SCALA_PATH_TRAVERSAL_IN STRUTS_FILE_DISCLOSURE SPRING_FILE_DISCLOSURE ' +
      'REQUESTDISPATCHER_FILE_DISCLOSURE; 78: COMMAND_INJECTION SCALA_COMMAND_INJECTION; 79: XSS_SERVLET XSS_JSP_PRINT ' +
      'XSS_REQUEST_WRAPPER XSS_REQUEST_PARAMETER_TO_SERVLET_WRITER XSS_REQUEST_PARAMETER_TO_SEND_ERROR ' +
      'XSS_REQUEST_PARAMETER_TO_JSP_WRITER JSP_XSLT; 89: SQL_INJECTION SQL_INJECTION_JDO SQL_INJECTION_JPA SQL_INJECTION_JDBC ' +
      'SQL_INJECTION_SPRING_JDBC SQL_INJECTION_ANDROID SQL_INJECTION_TURBINE SQL_NONCONSTANT_STRING_PASSED_TO_EXECUTE ' +
      'SQL_PREPARED_STATEMENT_GENERATED_FROM_NONCONSTANT_STRING SCALA_SQL_INJECTION_SLICK SCALA_SQL_INJECTION_ANORM; 90: ' +
      'LDAP_INJECTION; 94: SCRIPT_ENGINE_INJECTION SPEL_INJECTION EL_INJECTION OGNL_INJECTION GROOVY_SHELL; 113: ' +
      'HTTP_RESPONSE_SPLITTING HRS_REQUEST_PARAMETER_TO_HTTP_HEADER HRS_REQUEST_PARAMETER_TO_COOKIE; 117: CRLF_INJECTION_LOGS ' +
      'SEAM_LOG_INJECTION; 209: INFORMATION_EXPOSURE_THROUGH_AN_ERROR_MESSAGE; 259: HARD_CODE_PASSWORD DMI_CONSTANT_DB_PASSWORD ' +
      'DMI_EMPTY_DB_PASSWORD; 295: WEAK_TRUST_MANAGER WEAK_HOSTNAME_VERIFIER; 319: UNENCRYPTED_SOCKET UNENCRYPTED_SERVER_SOCKET; 321: ' +
      'HARD_CODE_KEY; 326: BLOWFISH_KEY_SIZE RSA_KEY_SIZE; 327: WEAK_MESSAGE_DIGEST_MD5 WEAK_MESSAGE_DIGEST_SHA1 NULL_CIPHER ECB_MODE ' +
      'DES_USAGE TDES_USAGE PADDING_ORACLE CUSTOM_MESSAGE_DIGEST; 329: STATIC_IV; 330: PREDICTABLE_RANDOM PREDICTABLE_RANDOM_SCALA; ' +
      '352: SPRING_CSRF_PROTECTION_DISABLED SPRING_CSRF_UNRESTRICTED_REQUEST_MAPPING; 501: TRUST_BOUNDARY_VIOLATION; 502: ' +
      'OBJECT_DESERIALIZATION JACKSON_UNSAFE_DESERIALIZATION XML_DECODER; 564: SQL_INJECTION_HIBERNATE; 601: UNVALIDATED_REDIRECT ' +
      'SPRING_UNVALIDATED_REDIRECT PLAY_UNVALIDATED_REDIRECT; 611: XXE_SAXPARSER XXE_XMLREADER XXE_DOCUMENT XXE_XMLSTREAMREADER ' +
      'XXE_XPATH XXE_DTD_TRANSFORM_FACTORY XXE_XSLT_TRANSFORM_FACTORY; 614: INSECURE_COOKIE; 643: XPATH_INJECTION; 732: ' +
      'OVERLY_PERMISSIVE_FILE_PERMISSION; 780: RSA_NO_PADDING; 915: BEAN_PROPERTY_INJECTION; 918: URLCONNECTION_SSRF_FD ' +
      'SCALA_PLAY_SSRF; 942: PERMISSIVE_CORS; 943: AWS_QUERY_INJECTION; 1004: HTTPONLY_COOKIE; 1333: REDOS; 1336: ' +
      'TEMPLATE_INJECTION_VELOCITY TEMPLATE_INJECTION_FREEMARKER TEMPLATE_INJECTION_PEBBLE',
  },
  {
    source:
      'https://github.com/eslint-community/eslint-plugin-security, eslint-plugin-no-unsanitized, https://eslint.org/docs/latest/rules/',
    tool: null,
    id: /^(security\/detect-[\w-]+|no-unsanitized\/\w+|react\/no-danger|no-eval|no-implied-eval|no-new-func|no-secrets\/no-secrets)$/,
    rules:
      '22: security/detect-non-literal-fs-filename; 78: security/detect-child-process; 79: no-unsanitized/method ' +
      'no-unsanitized/property react/no-danger security/detect-disable-mustache-escape; 95: security/detect-eval-with-expression ' +
      'no-eval no-implied-eval no-new-func; 208: security/detect-possible-timing-attacks; 338: security/detect-pseudoRandomBytes; 352: ' +
      'security/detect-no-csrf-before-method-override; 798: no-secrets/no-secrets; 838: security/detect-bidi-characters; 915: ' +
      'security/detect-object-injection; 1333: security/detect-unsafe-regex',
  },
  {
    source: 'https://brakemanscanner.org/docs/warning_types/ (cwe_id of each check)',
    tool: /brakeman/,
    id: /^(?:Check)?([A-Z]\w+)$/,
    rules:
      '22: FileAccess Render; 77: Execute; 79: CrossSiteScripting LinkTo LinkToHref ContentTag; 89: SQL; 94: Evaluation; 295: ' +
      'SSLVerify; 328: WeakHash; 352: ForgerySetting; 502: Deserialize; 601: Redirect; 639: UnscopedFind; 915: MassAssignment; 1333: ' +
      'RegexDoS; 1336: TemplateInjection',
  },
  {
    source: 'https://codeql.github.com/codeql-query-help/ (tags external/cwe of each query)',
    tool: /codeql/,
    id: /^[a-z]+\/([\w/-]+)$/,
    rules:
      '22: path-injection zipslip tarslip; 78: command-line-injection command-injection shell-command-constructed-from-input; 79: xss ' +
      'reflected-xss stored-xss reflective-xss xss-through-dom; 89: sql-injection concatenated-sql-query; 94: code-injection; 295: ' +
      'disabling-certificate-validation request-without-cert-validation disabled-certificate-check; 312: ' +
      'clear-text-storage-sensitive-data; 327: weak-cryptographic-algorithm weak-sensitive-data-hashing; 338: insecure-randomness; 352: ' +
      'missing-token-validation; 367: file-system-race; 502: unsafe-deserialization; 532: clear-text-logging ' +
      'clear-text-logging-sensitive-data; 601: url-redirection unvalidated-url-redirection server-side-unvalidated-url-redirection ' +
      'client-side-unvalidated-url-redirection; 611: xxe; 614: clear-text-cookie; 770: missing-rate-limiting; 918: request-forgery ' +
      'full-ssrf partial-ssrf ssrf; 943: nosql-injection; 1333: redos polynomial-redos; 1336: template-injection',
  },
  {
    source: 'https://www.zaproxy.org/docs/alerts/ (passive header checks are CWE-693: no flaw of the code)',
    tool: /\bzap\b|zaproxy/,
    id: /^(\d+)(?:-\d+)?$/,
    rules:
      '22: 6; 78: 90020 90037 40048; 79: 40012 40014 40016 40017 40026; 89: 40018 40019 40020 40021 40022 40024 40027; 90: 40015; 91: ' +
      '90017; 94: 90019; 98: 7; 113: 40003; 352: 10202 20012; 548: 0 10033; 601: 20019 10028; 611: 90023; 614: 10011; 643: 90021; 693: 10016 10021 10038; 918: ' +
      '40046; 943: 40033; 1004: 10010; 1021: 10020; 1275: 10054; 1336: 90035 90036',
  },
  {
    source: 'https://rules.sonarsource.com (CWE of each rule)',
    tool: /sonar/,
    id: /^(?:[a-z-]+:)?S(\d{3,4})$/,
    rules:
      '22: 2083 6096; 78: 2076 4721; 79: 5131; 88: 5883 6350; 89: 2077 3649; 90: 2078; 94: 5334; 95: 1523; 113: 5167; 117: 5145; 295: ' +
      '4830 5527; 319: 5332; 326: 4426; 327: 5542 5547; 328: 4790; 329: 3329; 338: 2245; 352: 4502; 377: 5443; 384: 5876 6287; 426: 4036; 489: ' +
      '4507; 502: 5135; 601: 5146; 611: 2755; 614: 2092; 643: 2091; 732: 2612; 759: 2053; 798: 2068 6418 6437; 918: 5144; 942: 5122; ' +
      '943: 5147; 1004: 3330; 1333: 2631 5852; 1336: 5496',
  },
  {
    source: 'https://pmd.github.io/pmd/ (security rules of Java, Apex and Visualforce)',
    tool: /pmd|code ?analyzer/,
    id: /^(?:.*\/)?(\w+)$/,
    rules:
      '79: ApexXSSFromURLParam ApexXSSFromEscapeFalse VfUnescapeEl VfHtmlStyleTagXss; 89: ApexSOQLInjection; 319: ApexInsecureEndpoint; ' +
      '321: HardCodedCryptoKey; 327: ApexBadCrypto; 329: InsecureCryptoIv; 352: ApexCSRF VfCsrf; 601: ApexOpenRedirect; 798: ' +
      'ApexSuggestUsingNamedCred; 862: ApexCRUDViolation',
  },
  {
    source:
      'https://checkmarx.com/resource/documents/ (vulnerability descriptions; what their names do not say already)',
    tool: /checkmarx|\bkics\b|cx/,
    id: /^([A-Z]\w+)$/,
    rules:
      '22: Input_Path_Not_Canonicalized; 89: Connection_String_Injection; 330: Use_of_Insufficiently_Random_Values; 338: ' +
      'Use_of_Cryptographically_Weak_PRNG; 352: XSRF; 502: Deserialization_of_Untrusted_Data; 614: Insecure_Cookie; 1004: ' +
      'HttpOnlyCookies HttpOnlyCookies_In_Config',
  },
  {
    source: 'https://security-code-scan.github.io/#Rules',
    tool: null,
    id: /^SCS(\d{4})$/,
    rules:
      '22: 0018; 78: 0001; 79: 0029; 89: 0002; 90: 0026 0031; 295: 0004; 327: 0010 0013; 328: 0006; 338: 0005; 352: 0016; 502: 0028; ' +
      '601: 0027; 611: 0007; 614: 0008; 643: 0003; 798: 0015; 1004: 0009',
  },
  {
    source: 'https://learn.microsoft.com/dotnet/fundamentals/code-analysis/quality-rules/security-warnings',
    tool: null,
    id: /^CA(\d{4})$/,
    rules:
      '22: 3003; 78: 3006; 79: 3002; 89: 2100 3001; 90: 3005; 209: 3004; 295: 5359; 327: 5350 5351; 338: 5394; 352: 3147; 502: 2300 ' +
      '2301 2302 2305 2310 2311 2312 2315 2321 2322 2326 2327 2328 2329 2330; 601: 3007; 611: 3075; 643: 3008',
  },
  {
    source: 'https://psalm.dev/docs/security_analysis/',
    tool: null,
    id: /^(Tainted[A-Z]\w+)$/,
    rules:
      '22: TaintedFile; 78: TaintedShell; 79: TaintedHtml TaintedTextWithQuotes; 89: TaintedSql; 90: TaintedLdap; 95: TaintedEval; 98: ' +
      'TaintedInclude; 113: TaintedHeader; 502: TaintedUnserialize; 643: TaintedXpath; 918: TaintedSSRF',
  },
  {
    source: 'https://github.com/semgrep/semgrep-rules (metadata.cwe; what the names do not say already)',
    tool: /semgrep|opengrep/,
    id: /(?:^|\.)([\w-]+)$/,
    rules:
      '78: detect-child-process dangerous-subprocess-use dangerous-system-call spawn-shell-true subprocess-shell-true; 95: ' +
      'eval-detected exec-detected; 327: cbc-padding-oracle des-is-deprecated desede-is-deprecated ecb-cipher use-of-md5 use-of-sha1; ' +
      '502: avoid-pickle pickles avoid-pyyaml-load; 915: insecure-object-assign',
  },
]

/**
 * Rules whose reports name another weakness than the rule is about. A program looked up along the search path is no injected command:
 * it stands on the same call as the rules about the shell, and is mended in another way. `exec` and `eval` run code and no command, as all
 * other tools say; a URL that a request is sent to (G107) is no argument of a command.
 */
const corrected: readonly (readonly [tool: RegExp, rule: RegExp, cwe: number])[] = [
  [/bandit/, /^B607(?!\d)/, 426],
  [/bandit/, /^B(?:102|307)(?!\d)/, 95],
  [/gosec|golangci/, /^G107(?!\d)/, 918],
  [/ruff|flake8/, /^S607(?!\d)/, 426],
]

/** The CWE of a rule whose report carries a wrong one; null for all others. */
export function correctedCwe(tool: string, ruleId: string): number | null {
  for (const [, byRule, cwe] of correctedOf(tool)) if (byRule.test(ruleId)) return cwe
  return null
}

/** Few tools have any: most are asked once. */
const correctedOf = memoised((tool: string) => corrected.filter(([byTool]) => byTool.test(tool.toLowerCase())))

const tables = lists.map(({ tool, id, rules }) => ({
  tool,
  id,
  cwes: new Map(rules.split('; ').flatMap(cwesByName)),
}))

function cwesByName(row: string): (readonly [string, number])[] {
  const [cwe = '', names = ''] = row.split(': ')
  return names.split(' ').map((name) => [name, Number(cwe)])
}

/** The CWE of a rule by the documentation of its tool; null where no list knows it. */
export function cweOfRule(tool: string, ruleId: string): number | null {
  const own = correctedCwe(tool, ruleId)
  if (own !== null) return own
  const name = tool.toLowerCase()
  for (const table of tables) {
    if (table.tool !== null && !table.tool.test(name)) continue
    const cwe = table.cwes.get(table.id.exec(ruleId)?.[1] ?? '')
    if (cwe !== undefined) return cwe
  }
  return null
}
