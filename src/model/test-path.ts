/** Folders and names that test code has by convention in the common languages. */
const testPath =
  /(?:^|\/)(?:tests?|__tests__|__mocks__|spec|specs|testdata|test-data|fixtures|e2e|src\/(?:test|it|integrationTest))\/|(?:^|\/)(?:test_[^/]+|[^/]+_test|[^/]+_spec|conftest)\.[A-Za-z]+$|\.(?:test|spec)\.[cm]?[jt]sx?$|(?:Tests?|IT|Spec)\.(?:java|kt|scala|cs|groovy)$/

/** Whether a path is one of test code, by convention. */
export const isTestPath = (path: string): boolean => testPath.test(path)
