import DachwerkKit

/// What lending says to people.
let messages = LendingMessages()

/// Every refusal and notice of lending.
struct LendingMessages: MessageCatalog {
    static let capability = EquipmentLendingModule.manifest.capability

    // MARK: What a loan must look like

    let fixedAfterHandOver = refusal("fixed-after-hand-over", .conflict)
    let severalStores = refusal("several-stores", .invalid)
    let notOffered = refusal("not-offered", .localized("model"))
    let lineTwice = refusal("line-twice", .invalid)
    let certainItem = refusal("certain-item", .invalid)
    let lines = fault("lines")
    let personMissing = refusal("person-missing", .invalid, at: Loan.personInCharge)
    let personOfOtherOrganisation = refusal(
        "person-of-other-organisation", .invalid, at: Loan.personInCharge)
    let termsNotAccepted = refusal(
        "terms-not-accepted", .invalid, at: Loan.termsVersion, .text("version"))
    let overrideByStaff = refusal("override-by-staff", .forbidden)
    let overrideNeedsReason = refusal("override-needs-reason", .invalid)

    // MARK: When and how much can be lent

    let inThePast = refusal("in-the-past", .next)
    let tooSoon = refusal("too-soon", .localized("model"), .number("limit"), .next)
    let tooShort = refusal("too-short", .localized("model"), .number("limit"), .next)
    let tooLong = refusal("too-long", .localized("model"), .number("limit"), .next)
    let tooFarAhead = refusal(
        "too-far-ahead", .localized("model"), .number("limit"), .date("latest"))
    let dayFull = refusal("day-full", .date("day"), .number("limit"), .next)
    let suspended = refusal("suspended", .text("grounds"), .date("until"), .next)
    let quotaSimultaneous = refusal(
        "quota-simultaneous", .number("limit"), .number("taken"), .next)
    let quotaYear = refusal("quota-year", .number("limit"), .number("year"), .next)
    let storeClosed = refusal(
        "store-closed", .optional(.moment("next"), without: "for-now"))

    // MARK: What people without an account ask for

    let reachMissing = refusal("reach-missing", .invalid, at: Inquiry.phone)
    let inquiryTerms = refusal(
        "inquiry-terms", .invalid, at: Inquiry.termsVersion, .text("version"))
    let inquiryTooMany = refusal(
        "inquiry-too-many", .conflict, at: Inquiry.lines, .localized("model"), .number("wished"),
        .number("free"), .next)
    let inquiryTime = refusal(
        "inquiry-time", .conflict, at: Inquiry.period, .localized("model"), .next)
    let inquiryToDecide = notice("inquiry-to-decide", .field(Inquiry.period))
    let inquiryAccepted = notice("inquiry-accepted", .field(Inquiry.period))
    let inquiryDeclined = notice("inquiry-declined", .field(Inquiry.period))

    // MARK: What is kept longer

    let noExtension = refusal("extension", .invalid)
    let extensionClosed = refusal("extension-closed", .moment("end"), .next)
    let extensionTaken = refusal(
        "extension-taken", .conflict, .content("model"), .moment("from"))
    let extensionUnavailable = refusal("extension-unavailable", .conflict, .content("model"))

    // MARK: At the counter

    let periodOver = refusal("period-over", .period("period"))
    let depositMissing = refusal("deposit-missing", .money("due"), .money("recorded"))
    let depositOpen = refusal("deposit-open", .money("open"))
    let depositNeeded = refusal("deposit-needed", .conflict, .field(Loan.number))
    let briefingMissing = refusal("briefing-missing", at: Loan.isBriefed)
    let pieceTwice = refusal("piece-twice", .conflict, at: Loan.assignments)
    let pieceCount = refusal(
        "piece-count", .conflict, at: Loan.assignments, .localized("model"), .number("needed"),
        .number("assigned"))
    let pieceOfOtherModel = refusal("piece-of-other-model", .conflict, at: Loan.assignments)
    let pieceAskedFor = refusal("piece-asked-for", .conflict, at: Loan.assignments, .text("code"))
    let pieceUnfit = refusal("piece-unfit", .conflict, at: Loan.assignments, .text("code"))
    let pieceUnchecked = refusal("piece-unchecked", .conflict, at: Loan.assignments, .text("code"))
    let pieceTaken = refusal("piece-taken", .conflict, at: Loan.assignments, .text("code"))
    let part = refusal("part", .invalid, at: Loan.lines)
    let damagedCount = refusal("damaged-count", .invalid, at: Loan.lines)

    // MARK: Stores, models, pieces and amounts

    let span = refusal("span", .invalid)
    let extraHours = refusal("extra-hours", .invalid, at: LendingStore.extraHours)
    let maintenanceTwice = refusal("maintenance-twice", .invalid, at: ItemModel.maintenanceMinutes)
    let limits = refusal("limits", .invalid)
    let kitMember = refusal("kit-member", .invalid, at: ItemModel.kitMembers)
    let notTracked = refusal("not-tracked", .invalid, at: Item.model)
    let damagedPiece = refusal("damaged-piece", .invalid, at: Damage.item)
    let pieceToWriteOff = refusal("piece-to-write-off", .invalid, at: Damage.item)
    let quotaWithoutLimit = refusal("quota-without-limit", .invalid, at: Quota.maxSimultaneous)
    let amount = refusal("amount", .invalid)

    // MARK: What borrowers are told

    let requestReceived = notice("request-received", .loan)
    let requestApproved = notice("request-approved", .loan)
    let requestRefused = notice("request-refused", .loan, .text("grounds"))
    let cancelled = notice("loan-cancelled", .loan, .grounds)
    let expired = notice("expired", .loan)
    let noShow = notice("no-show", .loan)
    let handedOver = notice("handed-over", .loan)
    let extended = notice("loan-extended", .loan)
    let extensionRefused = notice("extension-refused", .loan)
    let extensionRefusedBecause = notice(
        "extension-refused-because", .field(Loan.number), .text("grounds"))
    let returned = notice("loan-returned", .field(Loan.number))
    let lost = notice("loan-lost", .field(Loan.number), .text("grounds"))
    let handOverTomorrow = notice("hand-over-tomorrow", .loan)
    let returnTomorrow = notice("return-tomorrow", .loan)
    let overdueReminder = notice("overdue-reminder", .field(Loan.number), .number("days"))
    let affectedByClosure = notice(
        "affected-by-closure", .loan, .optional(.period("next"), with: "next"))
    let affected = notice(
        "affected-by", .variant(Cover.Cause.self), .loan, .localized("model"), .number("wished"),
        .number("free"), .optional(.period("next"), with: "next"),
        .optional(.localized("alternative"), with: "instead"))
    let coveredAgain = notice("covered-again", .loan)
    let damageRecorded = notice(
        "damage-recorded", .field(Loan.number), .localized("model"), .number("quantity"))
    let depositRecorded = notice(
        "deposit-recorded", .all(.field(Deposit.amount), .field(Deposit.receipt)))
    let depositRefunded = notice("deposit-refunded", .field(Deposit.amount))
    let depositKept = notice(
        "deposit-kept", .all(.field(Deposit.amount), .field(Deposit.keptAmount, as: "kept")),
        .text("grounds"))
    let suspendedNotice = notice(
        "suspended-notice",
        .all(
            .field(Suspension.grounds), .field(Suspension.from), .field(Suspension.until)))

    // MARK: What keepers are told

    let requestToDecide = notice("request-to-decide", .loan)
    let overdue = notice("overdue-notice", .loan)
    let extensionAsked = notice("extension-asked", .field(Loan.number), .moment("until"))
    let depositToRefund = notice("deposit-to-refund", .field(Loan.number), .money("open"))
    let repairOverdue = notice(
        "repair-overdue", .localized("model"), .field(Damage.expectedUntil, as: "date"))
    let safetyCheckDue = notice(
        "safety-check-due",
        .all(
            .field(Item.inventoryCode, as: "code"), .field(Item.nextSafetyCheck, as: "date")))
}

extension MessageArgument where Value == Record<Loan> {
    /// Number and period of a loan.
    fileprivate static var loan: MessageArgument<Record<Loan>> {
        .all(.field(Loan.number), .field(Loan.period))
    }
}

extension MessageArgument where Value == Period? {
    /// The next period that is possible; without one the sentence does not offer it.
    fileprivate static var next: MessageArgument<Period?> {
        .optional(.period("next"), without: "for-now")
    }
}

extension MessageArgument where Value == String? {
    /// Why, if anybody said so.
    fileprivate static var grounds: MessageArgument<String?> {
        .optional(.text("grounds"), with: "because")
    }
}
