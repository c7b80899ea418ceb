import DachwerkKit

extension Organisation {
    /// Who may do what: the public sees what is shown, contact details as each is set.
    static let access = Access<Organisation> {
        allowReading(&$0)
        allowOwnEntry(&$0)
        for keeper in [MemberNetwork.editor, MemberNetwork.administrator] {
            $0.allow(keeper, .read, .export, .import, except: matchKeys, contactKeys)
            $0.allow(keeper, .create, .change, except: mergedInto, matchKeys, contactKeys)
            $0.allow(keeper, moving: check, list, confirm, age, unlist)
        }
        $0.allow(MemberNetwork.administrator, moving: archive, restore, merge)
        $0.allow(MemberNetwork.administrator, .erase)
    }

    private static func isShown(_ entry: FilterBuilder<Organisation>) -> Filter<Organisation> {
        entry.state.isOne(of: ListingState.shown)
    }

    private static func allowReading(_ access: inout Access<Organisation>) {
        access.allow(
            .everyone, .read, .export,
            only: name, aliases, kind, legalForm, registerNumber, foundedOn, isUmbrella, isTenant,
            parent, description, easyDescription, topics, languages, assuredOn,
            where: isShown)
        // One grant per governed field: what is not set to be seen is in no output at all.
        access.allow(
            .everyone, .read, .export, only: originCommunities,
            where: { isShown($0) && $0.originCommunitiesVisibility == .everyone })
        access.allow(
            .everyone, .read, .export, only: street, postcode, city,
            where: { isShown($0) && $0.addressVisibility == .everyone })
        access.allow(
            .everyone, .read, .export, only: email,
            where: { isShown($0) && $0.emailVisibility == .everyone })
        access.allow(
            .everyone, .read, .export, only: phone,
            where: { isShown($0) && $0.phoneVisibility == .everyone })
        access.allow(
            .everyone, .read, .export, only: web,
            where: { isShown($0) && $0.webVisibility == .everyone })
        for reader in [MemberNetwork.viewer, MemberNetwork.member] {
            access.allow(
                reader, .read, only: originCommunities,
                where: { isShown($0) && $0.originCommunitiesVisibility != .editors })
            access.allow(
                reader, .read, only: street, postcode, city,
                where: { isShown($0) && $0.addressVisibility != .editors })
            access.allow(
                reader, .read, only: email,
                where: { isShown($0) && $0.emailVisibility != .editors })
            access.allow(
                reader, .read, only: phone,
                where: { isShown($0) && $0.phoneVisibility != .editors })
            access.allow(
                reader, .read, only: web,
                where: { isShown($0) && $0.webVisibility != .editors })
        }
    }

    /// An organisation keeps its own entry; what identifies it is the editors' to change.
    private static func allowOwnEntry(_ access: inout Access<Organisation>) {
        access.allow(
            MemberNetwork.member, .create, except: isTenant, isUmbrella, parent, mergedInto)
        access.allow(
            MemberNetwork.member, .read, except: likelyDuplicates, matchKeys, contactKeys,
            where: { $0.id.isOfActor })
        access.allow(
            MemberNetwork.member, .change,
            only: aliases, description, easyDescription, topics, languages, originCommunities,
            originCommunitiesVisibility, street, postcode, city, addressVisibility, email,
            emailVisibility, phone, phoneVisibility, web, webVisibility,
            where: { $0.id.isOfActor && $0.state != .archived })
        access.allow(
            MemberNetwork.member, .change, only: name, kind, legalForm, registerNumber, foundedOn,
            where: { $0.id.isOfActor && $0.state == .proposed })
        access.allow(
            MemberNetwork.member, moving: confirm, unlist, where: { $0.id.isOfActor })
    }
}
