/**
 * Refuses addresses of private networks.
 *
 * Nobody feeds this command from outside, so it is no door to the inside as a server would be. It refuses them
 * because it runs on machines of an administration or in its continuous integration: an intranet page would be
 * called alive there although readers cannot open it, and a proposed article should not make CI ask anything of
 * its neighbours.
 */
import dns from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

const privateNetworks = new BlockList();
const networks = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
  ["::", 127],
  ["fc00::", 7],
  ["fe80::", 10],
  ["ff00::", 8],
] as const;
for (const [network, prefix] of networks) {
  privateNetworks.addSubnet(network, prefix, network.includes(":") ? "ipv6" : "ipv4");
}

/** Code of the error that a refused address gives. */
export const privateAddressCode = "EPRIVATE";

/** Whether `address`, an IP address, belongs to no public host. An IPv4 address written as IPv6 counts as what it is. */
export function isPrivateAddress(address: string): boolean {
  return privateNetworks.check(address, isIP(address) === 6 ? "ipv6" : "ipv4");
}

function refusal(hostname: string): Error {
  const error = new Error(`${hostname} est une adresse d’un réseau interne.`);
  return Object.assign(error, { code: privateAddressCode });
}

/** The IP address that a host of an URL is, without brackets; undefined when it is a name. */
export function literalAddress(hostname: string): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, "");
  return isIP(bare) === 0 ? undefined : bare;
}

/** `lookup` that fails for names which lead to a private network; used for the connection itself, so a name cannot change between. */
export function guardLookup(lookup: LookupFunction = dns.lookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, options, (error, address, family) => {
      // On an error there is no address, whatever the types say.
      if (error) return callback(error, address, family);
      const all = typeof address === "string" ? [address] : address.map((each) => each.address);
      return all.some(isPrivateAddress)
        ? callback(refusal(hostname), address, family)
        : callback(null, address, family);
    });
  };
}
