import DachwerkKit

extension Loan {
    /// Who may do what: borrowers with the loans of their organisations, the staff with all.
    static var access: Access<Loan> {
        var access = Access<Loan>()
        allowBorrowers(&access)
        for duty in Lending.staff {
            access.allow(duty, .read, .create, .change, .export)
            access.allow(duty, moving: submit, approve, refuse, cancel, handOver, returnPart)
            access.allow(duty, moving: giveBack, extend, reportLost, close, missCollection)
        }
        access.allow(Lending.manager, .import)
        access.allow(Lending.manager, .erase, where: { $0.state == .draft })
        access.allow(
            Lending.viewer, .read, .export,
            except: personInCharge, personName, purpose, staffNote)
        return access
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
