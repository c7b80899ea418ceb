import DachwerkKit

extension Session {
    /// Who may do what: everybody asks and sees what is announced, hosts see the own requests,
    /// mediators what they are asked for; nobody but the coordination publishes.
    static let access = Access<Session> {
        $0.allow(
            .everyone, .read, .export,
            only: topic, language, period, audience, venueType, hostName, address, district,
            announcement, where: { $0.state == .announced })
        $0.allow(
            .everyone, .create,
            only: topic, language, period, wishes, people, audience, venueType, hostName,
            address, district, needs, contactName, phone, email, level, uses, acceptsClose,
            isPublic)
        allowVisitors(&$0)
        allowHosts(&$0)
        allowMediators(&$0)
        $0.allow(Sessions.coordinator, .read, .create, .change, .export, .import)
        $0.allow(
            Sessions.coordinator, moving: match, offer, confirm, announce, settle, leaveOpen)
        $0.allow(Sessions.coordinator, moving: takeUp, postpone, cancel, callOff)
        $0.allow(
            Sessions.viewer, .read, .export,
            except: needs, contactName, phone, email, staffNote, mediators, asked, candidates)
    }

    private static func allowVisitors(_ access: inout Access<Session>) {
        let visitor = Sessions.visitor
        access.allow(
            visitor, .read, except: organisation, staffNote, mediators, asked, candidates,
            mediatorsWanted, project, isFlagged, matchedAt, nextDate, unmetOn,
            where: { $0.id.isActor })
        access.allow(
            visitor, .change,
            only: wishes, people, audience, hostName, address, district, needs, contactName,
            phone, email, acceptsClose, where: { $0.id.isActor && $0.state == .requested })
        access.allow(visitor, moving: takeUp, cancel, where: { $0.id.isActor })
    }

    private static func allowHosts(_ access: inout Access<Session>) {
        let host = Sessions.host
        access.allow(
            host, .read, .export,
            except: staffNote, mediators, asked, candidates, isFlagged, matchedAt, nextDate,
            where: { $0.organisation.isOfActor })
        access.allow(
            host, .create,
            only: organisation, topic, language, period, wishes, people, audience, venueType,
            hostName, address, district, needs, contactName, phone, email, level, uses,
            acceptsClose, isPublic, where: { $0.organisation.isOfActor })
        access.allow(
            host, .change,
            only: wishes, people, audience, hostName, address, district, needs, contactName,
            phone, email, acceptsClose,
            where: { $0.organisation.isOfActor && $0.state.isOne(of: SessionState.open) })
        access.allow(host, moving: takeUp, cancel, where: { $0.organisation.isOfActor })
    }

    private static func allowMediators(_ access: inout Access<Session>) {
        access.allow(
            Sessions.mediator, .read,
            only: number, topic, language, period, people, audience, venueType, hostName,
            address, district, level, uses, mediatorsWanted, isPublic, announcement,
            registration, where: { $0.asked.isActor })
        // Whoever comes has to know whom to ask at the door.
        access.allow(
            Sessions.mediator, .read, only: needs, contactName, phone, email,
            where: { $0.mediators.isActor })
    }
}
