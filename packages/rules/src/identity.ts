import type { Facts } from "./facts.js";
import type { PackIdentity } from "./outcome.js";
import type { Pack } from "./rule.js";

/** What tells a pack from others. Its checksum is worked out when it is first read: a first answer does not wait for it. */
export function identityOf(pack: Pack): PackIdentity {
  let sum: string | undefined;
  return {
    id: pack.id,
    revision: pack.revision,
    asOf: pack.asOf ?? null,
    get checksum() {
      sum ??= checksumOf(pack);
      return sum;
    },
  };
}

/** A checksum of a pack's content, without its facts' functions: identity, not security. The order of members does not matter. */
const checksumOf = ({ facts, ...content }: Pack): string => checksum(canonical({ ...content, facts: describeFacts(facts) }));

/** Checksum of a vocabulary, in which order matters: indexes are built on it. */
export const vocabularyOf = (facts: Facts): string => checksum(JSON.stringify(describeFacts(facts)));

/** Facts as plain data: functions are left out. */
const describeFacts = (facts: Facts): unknown => ({
  ...facts,
  columns: Object.entries(facts.columns),
});

/** JSON with sorted members and without undefined ones. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, member: unknown) =>
    typeof member === "object" && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );

/** Two 32-bit FNV-1a sums with different seeds, as 16 hexadecimal digits. */
export function checksum(text: string): string {
  let [a, b] = [0x811c9dc5, 0x9747b28c];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + index), 0x01000193);
  }
  return [a, b].map((sum) => (sum >>> 0).toString(16).padStart(8, "0")).join("");
}
