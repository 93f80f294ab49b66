import { BlockList, isIP } from "node:net";

/** Address ranges that lead into a machine or a private network, or nowhere (IANA special-purpose registries). */
const SPECIAL: readonly (readonly [address: string, bits: number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];

const V4 = new BlockList();
for (const [address, bits] of SPECIAL) V4.addSubnet(address, bits, "ipv4");

/** Only this range of IPv6 is given out for the public internet; parts of it are special. */
const V6_GLOBAL = new BlockList();
V6_GLOBAL.addSubnet("2000::", 3, "ipv6");
const V6_SPECIAL = new BlockList();
V6_SPECIAL.addSubnet("2001::", 23, "ipv6");
V6_SPECIAL.addSubnet("2001:db8::", 32, "ipv6");
V6_SPECIAL.addSubnet("2002::", 16, "ipv6");
V6_SPECIAL.addSubnet("3fff::", 20, "ipv6");

/** Ranges in whose last 32 bits an IPv4 address stands: mapped, and translated by NAT64. */
const CARRIERS = new BlockList();
CARRIERS.addSubnet("::ffff:0:0", 96, "ipv6");
CARRIERS.addSubnet("64:ff9b::", 96, "ipv6");

/** Returns whether the address belongs to the public internet: not to this machine, a private network or nobody. */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, "");
  switch (isIP(plain)) {
    case 4:
      return !V4.check(plain, "ipv4");
    case 6: {
      if (CARRIERS.check(plain, "ipv6")) {
        const carried = lastFourBytes(plain);
        return carried !== null && !V4.check(carried, "ipv4");
      }
      return V6_GLOBAL.check(plain, "ipv6") && !V6_SPECIAL.check(plain, "ipv6");
    }
    default:
      return false;
  }
}

/** Returns the last 32 bits of an IPv6 address as an IPv4 address. */
function lastFourBytes(address: string): string | null {
  // The address parser of URLs writes every spelling in the one canonical form, without dots.
  const host = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [high, low] = host.split(":").slice(-2);
  if (high === undefined || low === undefined) return null;
  const number = (Number.parseInt(high || "0", 16) * 65_536 + Number.parseInt(low || "0", 16)) >>> 0;
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join(".");
}
