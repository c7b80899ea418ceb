public import DachwerkKit

/// Lends equipment to organisations: what is promised once is never promised twice.
public struct EquipmentLendingModule: CapabilityModule {
    /// Who the module is and what it needs.
    public static let manifest = ModuleManifest(
        provides: "equipment-lending", version: "1.0",
        requires: [.capability("member-network", from: "1.0")],
        summary: "Lend equipment to organisations, never twice at the same time.")

    private let settings: Values<LendingSettings>

    /// Makes the module for the settings of one composition.
    public init(settings: Values<LendingSettings>) {
        self.settings = settings
    }

    /// Registers everything that the module contributes.
    public func register(in registrar: inout Registrar) {
        registrar.add(contentsOf: Lending.duties)

        registrar.add(LendingStore.resource)
        registrar.add(ItemModel.resource)
        registrar.add(Item.resource)
        registrar.add(Loan.resource)
        registrar.add(Deposit.resource)
        registrar.add(Damage.resource)
        registrar.add(Block.resource)
        registrar.add(Suspension.resource)
        registrar.add(Quota.resource)
        registrar.add(Demand.resource)
        registerFace(in: &registrar)

        let stock = Stock(settings)
        registrar.add(
            Capacity(
                ItemModel.self, limits: { try stock.limits($0, $1) },
                terms: { try stock.terms($0, $1) }))
        registrar.add(
            Capacity(
                Item.self,
                limits: { try stock.limits(try $1.existing($0.model), $1) },
                terms: { try stock.termsOfItem($0, $1) }))

        registrar.add(contentsOf: StoreRules.all)
        registrar.add(contentsOf: ModelRules.all(settings))
        registrar.add(contentsOf: ItemRules.all(settings))
        registrar.add(contentsOf: LoanRules.all(settings))
        registrar.add(contentsOf: DepositRules.all)
        registrar.add(contentsOf: DamageRules.all)
        registrar.add(contentsOf: BlockRules.all)
        registrar.add(contentsOf: SuspensionRules.all)
        registrar.add(contentsOf: QuotaRules.all)
        registrar.add(contentsOf: InquiryRules.all(settings))

        for reminder in LoanReminders.all { registrar.add(reminder) }
        registrar.add(
            DueDate(.date(Item.nextSafetyCheck), within: 14, while: { $0.isBorrowable == true }))
        registrar.add(DueDate(.date(Damage.expectedUntil), while: { $0.state == .open }))
        registrar.add(
            PrintForm(
                "slip", of: Loan.self, fields: Loan.number, Loan.organisation, Loan.personInCharge,
                Loan.personName, Loan.period, Loan.depositDue, Loan.lines, Loan.assignments,
                signed: "keeper", "borrower",
                while: { $0.state.isOne(of: LoanState.out + [.approved, .returned]) }))
        registrar.add(LoanDeadlines.passing(settings))
        registrar.add(DamageRules.passing)
        registrar.add(ItemRules.passing)
        registrar.add(LoanDeadlines.job(settings))
        registrar.add(Demand.job)
        LendingRetention.register(settings, in: &registrar)

        registrar.add(StoreRules.review)

        registrar.add(contentsOf: LendingFigures.all)
        registrar.add(messages)
        registrar.add(words: WordFiles.all)
    }

    /// What people without an account see and ask for.
    private func registerFace(in registrar: inout Registrar) {
        registrar.add(Inquiry.resource)
        registrar.add(
            VisitorRequest(
                Inquiry.self, as: Lending.visitor, months: settings.retentionMonths,
                email: Inquiry.email
            ) { inquiry, _ in inquiry.id })
        LendingPages.register(in: &registrar)
        registrar.add(PublicSection(ItemModel.self, sort: .ascending(ItemModel.name)))
    }
}
