/** How to reach an office. A role, never a person: no name and no private number. */
export interface Contact {
  /** Office or function: `COP focal point of the regulator`. Must. */
  readonly role: string;
  /** Body that the office belongs to. Should. */
  readonly organization?: string;
  /** Shared mailbox, switchboard or page of the office, as printed. May. */
  readonly address?: string;
}
