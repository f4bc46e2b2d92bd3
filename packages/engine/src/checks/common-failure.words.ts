import { WordList } from "../text/word-list.ts";

/** What comes with a common failure in any trade: how it was received, haste, amends, and the care taken since. */
export const usual = new WordList(
  `check checks checked checking double-check double-checked checklist test tests tested testing measure measured count counted counting scan scanned
verify confirm confirmed label labels labelled labeled initial initials twice reminder reminders alarm alarms backup backups reconcile reconciled proofread
apologise apologised apologize apologized sorry refund refunded voucher replace replaced free remake remade redo redid repair repaired fix fixed resend resent
correct corrected correction discount rollback hotfix report reported form forms warning complain complained complaint angry furious upset unhappy annoyed livid
disappointed impressed gutted embarrassed embarrassing mortified fuming telling-off cancel cancelled canceled insurer insurers insurance
busy rush rushed rushing hurry hurried tired assume assumed understaffed interrupted peak pressure slow slowed learn learned learnt learning takeaway`,
);
