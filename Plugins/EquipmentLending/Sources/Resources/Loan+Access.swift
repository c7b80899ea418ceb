import DachwerkKit

extension Loan {
    /// Who may do what: borrowers with the loans of their organisations, the staff with all.
    static let access = Access<Loan> {
        allowBorrowers(&$0)
        $0.allow(Lending.staff, .read, .create, .change, .export)
        $0.allow(Lending.staff, moving: submit, approve, refuse, cancel, handOver, returnPart)
        $0.allow(Lending.staff, moving: giveBack, extend, reportLost, close, missCollection)
        $0.allow(Lending.manager, .import)
        $0.allow(Lending.manager, .erase, where: { $0.state == .draft })
        $0.allow(
            Lending.viewer, .read, .export,
            except: personInCharge, personName, purpose, staffNote)
    }

    private static func allowBorrowers(_ access: inout Access<Loan>) {
        access.allow(
            Lending.borrower, .read, except: staffNote, where: { $0.organisation.isOfActor })
        access.allow(
            Lending.borrower, .create,
            only: organisation, personInCharge, personName, purpose, project, lines, period,
            termsVersion,
            where: { $0.organisation.isOfActor })
        access.allow(
            Lending.borrower, .change,
            only: personInCharge, personName, purpose, project, lines, period, termsVersion,
            where: { $0.organisation.isOfActor && $0.state.isOne(of: [.draft, .requested]) })
        // Once it is promised, others may come for it, and it may be asked for longer.
        access.allow(
            Lending.borrower, .change, only: personInCharge, personName, extensionUntil,
            where: {
                $0.organisation.isOfActor && $0.state.isOne(of: LoanState.out + [.approved])
            })
        access.allow(
            Lending.borrower, moving: submit, cancel, where: { $0.organisation.isOfActor })
        access.allow(
            Lending.borrower, .erase,
            where: { $0.organisation.isOfActor && $0.state == .draft })
    }
}
