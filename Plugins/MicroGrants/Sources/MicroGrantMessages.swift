import DachwerkKit

/// What micro-grants say to people.
let messages = MicroGrantMessages()

/// Every refusal and notice of micro-grants.
struct MicroGrantMessages: MessageCatalog {
    static let capability = MicroGrantsModule.manifest.capability

    // MARK: Programmes, rules and panels

    let programmeDays = refusal("programme-days", .invalid, at: Programme.until)
    let potTwice = refusal("pot-twice", .invalid, at: Programme.pots, .number("year"))
    let potTooSmall = refusal(
        "pot-too-small", .conflict, at: Programme.pots, .number("year"), .money("committed"))
    let funderShares = refusal("funder-shares", .invalid, at: Programme.funders)
    let levelsRise = refusal("levels-rise", .invalid, at: RuleSet.levels)
    let levelPanel = refusal("level-panel", .invalid, at: RuleSet.levels)
    let kindTwice = refusal("kind-twice", .invalid, at: RuleSet.kinds)
    let costTwice = refusal("cost-twice", .invalid, at: RuleSet.costs)
    let rulesFixed = refusal("rules-fixed", .conflict)
    let rulesSameDay = refusal(
        "rules-same-day", .conflict, at: RuleSet.validFrom, .date("day"))
    let memberTerm = refusal("member-term", .invalid, at: PanelMember.until)
    let panelEmpty = refusal("panel-empty", .conflict)
    let groupTooLarge = refusal(
        "group-too-large", .text("group"), .number("limit"))

    // MARK: What is looked at before an application is filed

    let noRules = refusal("no-rules", at: Application.programme, .date("day"))
    let programmeClosed = refusal("programme-closed", at: Application.programme)
    let kindNotOffered = refusal("kind-not-offered", at: Application.kind)
    let kindTooMuch = refusal(
        "kind-too-much", at: Application.requested, .localized("kind"), .money("limit"))
    let aboveHighest = refusal("above-highest", at: Application.requested, .money("limit"))
    let outsidePeriod = refusal(
        "outside-period", at: Application.endsOn, .date("from"), .date("latest"))
    let startsTooSoon = refusal("starts-too-soon", at: Application.startsOn, .date("earliest"))
    let filingOver = refusal("filing-over", at: Application.requested, .date("last"))
    let unbalanced = refusal(
        "unbalanced", .invalid, at: Application.incomes, .money("expenses"), .money("income"))
    let costExcluded = refusal("cost-excluded", at: Application.expenses, .money("eligible"))
    let ceilingPassed = refusal("ceiling-passed", at: Application.expenses, .money("limit"))
    let ownShareMissing = refusal(
        "own-share-missing", at: Application.incomes, .number("percent"), .money("wanted"),
        .money("found"))
    let countReached = refusal(
        "count-reached", .number("limit"), .list(.localized("counted")), .number("year"))
    let yearAmountReached = refusal(
        "year-amount-reached", at: Application.requested, .money("limit"), .money("left"),
        .number("year"))
    let prerequisiteMissing = refusal("prerequisite-missing", .localized("wanted"))
    let proofOutstanding = refusal("proof-outstanding", .number("grant"), .date("due"))

    // MARK: Deciding

    let incompleteFields = refusal("incomplete-fields", .invalid, at: Application.goals)
    let applicantDecides = refusal("own-application", .forbidden)
    let juryDecides = refusal(
        "jury-decides", .money("amount"), .money("limit"), .number("version"))
    let teamDecides = refusal(
        "team-decides", .money("amount"), .money("limit"), .number("version"))
    let tooMuchGranted = refusal(
        "too-much-granted", .invalid, at: Application.granted, .money("requested"))
    let potShort = refusal(
        "pot-short", .conflict, at: Application.granted, .money("remaining"), .number("year"))
    let potEmpty = refusal("pot-empty", .conflict, at: Application.granted, .number("year"))
    let textMissing = refusal(
        "text-missing", .invalid, at: Application.decisionText, .language("language"))
    let startedBefore = refusal("started-before", at: Application.startsOn)
    let fixed = refusal("fixed", .conflict)

    // MARK: Votes

    let notComplete = refusal("not-complete", .conflict, at: Poll.application)
    let panelClosed = refusal("panel-closed", .conflict, at: Poll.application)
    let quorumImpossible = refusal(
        "quorum-impossible", .conflict, .number("entitled"), .number("quorum"))
    let secretaryRecused = refusal("secretary-recused", .conflict, at: Poll.secretary)
    let belowQuorum = refusal(
        "below-quorum", .conflict, .number("present"), .number("quorum"))
    let pollClosed = refusal("poll-closed", .conflict)
    let notAVoter = refusal("not-a-voter", .forbidden)
    let votedAlready = refusal("voted-already", .conflict)
    let pollTextMissing = refusal(
        "poll-text-missing", .invalid, at: Poll.decisionText, .language("language"))

    // MARK: Money and proof

    let otherOrganisation = refusal("other-organisation", .invalid)
    let accountTwice = refusal("account-twice", .conflict, at: BankAccount.application)
    let proofTwice = refusal("proof-twice", .conflict, at: Proof.application)
    let ibanWrong = refusal("iban-wrong", .invalid, at: BankAccount.iban)
    let notPayable = refusal("not-payable", .conflict, at: PayOut.application)
    let accountMissing = refusal("account-missing", .conflict, at: PayOut.application)
    let paysTooMuch = refusal(
        "pays-too-much", .conflict, at: PayOut.amount, .money("rest"))
    let nothingToPay = refusal("nothing-to-pay", .conflict)
    let notProvable = refusal("not-provable", .conflict)
    let voucherTwice = refusal(
        "voucher-twice", .conflict, at: Voucher.number, .field(Voucher.paidOn))
    let voucherLater = refusal("voucher-later", .invalid, at: Voucher.paidOn)
    let vouchersOpen = refusal("vouchers-open", .conflict, .number("count"))
    let proofMissing = refusal("proof-missing", .conflict)
    let repaymentOpen = refusal("repayment-open", .conflict, .money("amount"))
    let reachMissing = refusal("reach-missing", .invalid, at: OpenRequest.phone)
    let requestIncomplete = refusal("request-incomplete", .invalid, at: OpenRequest.requested)

    // MARK: What whoever applied is told

    let received = notice("received", .field(Application.number))
    let incomplete = notice("incomplete", .field(Application.number), .text("grounds"))
    let granted = notice("grant-awarded", .field(Application.number), .money("amount"))
    let refused = notice("grant-refused", .field(Application.number))
    let waitlisted = notice("grant-waits", .field(Application.number))
    let revoked = notice("grant-revoked", .field(Application.number), .text("grounds"))
    let paid = notice("grant-paid", .field(Application.number), .money("amount"))
    let proofReminder = notice(
        "proof-reminder", .all(.field(Application.number), .field(Application.proofDueOn)))
    let proofOverdue = notice(
        "proof-overdue", .all(.field(Application.number), .field(Application.proofDueOn)))
    let proofQuestions = notice(
        "proof-questions", .field(Application.number), .text("grounds"))
    let proofAccepted = notice("proof-accepted", .field(Application.number))
    let repaymentDue = notice("repayment-due", .field(Application.number), .money("amount"))
    let requestAccepted = notice("request-accepted", .field(OpenRequest.sentOn))
    let requestDeclined = notice("request-declined", .field(OpenRequest.sentOn))

    // MARK: What the house and panels are told

    let toCheck = notice("to-check", .field(Application.number))
    let toPay = notice("to-pay", .field(Application.number))
    let withdrawn = notice("grant-withdrawn", .field(Application.number))
    let proofToCheck = notice("proof-to-check", .field(Application.number))
    let requestToTakeOn = notice("request-to-take-on", .field(OpenRequest.sentOn))
    let interestWanted = notice("interest-wanted", .field(Application.number))
    let voteOpen = notice("vote-open", .field(Application.number))
    let voteEnds = notice("vote-ends", .field(Application.number))
    let recused = notice("you-are-recused", .field(Application.number))
}
