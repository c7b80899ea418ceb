import DachwerkKit

extension Contact {
    /// Who may do what: others see a person only in office, and only what the person lets them.
    static let access = Access<Contact> {
        $0.allow(
            .everyone, .read, only: name, organisation, role, validFrom, validUntil,
            where: { isInOffice($0) && $0.nameVisibility == .everyone })
        $0.allow(
            .everyone, .read, only: email,
            where: {
                isInOffice($0) && $0.nameVisibility == .everyone
                    && $0.emailVisibility == .everyone
            })
        $0.allow(
            .everyone, .read, only: phone,
            where: {
                isInOffice($0) && $0.nameVisibility == .everyone
                    && $0.phoneVisibility == .everyone
            })
        for reader in [MemberNetwork.viewer, MemberNetwork.member] { allow(reader, &$0) }
        $0.allow(MemberNetwork.member, .read, where: { $0.id.isActor })
        $0.allow(
            MemberNetwork.member, .read, .create, .change, where: { $0.organisation.isOfActor })
        for keeper in [MemberNetwork.editor, MemberNetwork.administrator] {
            $0.allow(keeper, .read, .create, .change, .export, .import)
        }
        $0.allow(MemberNetwork.administrator, .erase)
    }

    private static func isInOffice(_ contact: FilterBuilder<Contact>) -> Filter<Contact> {
        contact.isOrganisationListed == true && contact.validFrom.isOnOrBeforeToday
            && (contact.validUntil.isEmpty || contact.validUntil.isOnOrAfterToday)
    }

    private static func allow(_ reader: Duty, _ access: inout Access<Contact>) {
        access.allow(
            reader, .read, only: name, organisation, role, languages, validFrom, validUntil,
            where: { isInOffice($0) && $0.nameVisibility != .editors })
        access.allow(
            reader, .read, only: email,
            where: {
                isInOffice($0) && $0.nameVisibility != .editors && $0.emailVisibility != .editors
            })
        access.allow(
            reader, .read, only: phone,
            where: {
                isInOffice($0) && $0.nameVisibility != .editors && $0.phoneVisibility != .editors
            })
    }
}
