const addrSpec =
  /^[^\s@<>,;:"()[\]\\\p{Cc}\p{Cf}]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}.-]{0,252}[\p{L}\p{N}\p{M}])?$/u;

/** True for a plain addr-spec: no quoting, no comment, no space, a domain of letters, digits, dots and hyphens. */
export function isPlainAddress(address: string): boolean {
  return address.length <= 320 && addrSpec.test(address);
}
