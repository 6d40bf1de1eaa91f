import { codecs } from "@cop-sdk/io-ts";

export function prepare(_, type) {
  const accepts = (value) => codecs[type].decode(value)._tag === "Right";
  return { first: accepts, all: accepts };
}
