/** The flags with which Chromium meets the sandbox under every vendor's real host name. */
export function chromiumFlags(port: number): string[] {
  return [`--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost`, '--ignore-certificate-errors'];
}
