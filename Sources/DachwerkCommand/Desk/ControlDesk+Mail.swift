import DachwerkKernel
import DachwerkKit
import DachwerkWorkbench

/// The mail of a tenant, to look at and to have sent now.
extension ControlDesk {
    /// Whoever reads more of them asks over HTTP, page by page.
    private static let mostListed = 200

    func listMail(_ tenant: Tenant) async throws -> Answer {
        let hold = try await tenant.hold()
        defer { hold.end() }
        let (counts, open) = try tenant.deliveries(limit: Self.mostListed)
        return Self.done { writer in
            writer.key("states")
            writer.beginArray()
            for (state, count) in counts where count > 0 {
                writer.beginObject()
                writer.member("state", state)
                writer.member("count", count)
                writer.endObject()
            }
            writer.endArray()
            writer.key("open")
            writer.beginArray()
            for delivery in open { Self.write(delivery, &writer) }
            writer.endArray()
        }
    }

    private static func write(_ delivery: Record<PlatformDelivery>, _ writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", delivery.id.description)
        writer.member("state", delivery.state.rawValue)
        writer.member("notice", delivery.notice)
        writer.member("tries", delivery.tries)
        if let due = delivery.due { writer.member("due", due.description) }
        if let cause = delivery.cause { writer.member("cause", cause.rawValue) }
        if let reply = delivery.reply { writer.member("reply", reply) }
        writer.endObject()
    }

    func sendMail(_ tenant: Tenant, _ form: ControlForm) async throws -> Answer {
        guard tenant.platform.post != nil else {
            throw CommandFault(
                "Mail is off here.",
                "Say with DACHWERK_MAIL where it goes, as for the server.")
        }
        if form.boolean("uncertain") == true {
            let hold = try await tenant.hold()
            defer { hold.end() }
            _ = try await tenant.resumeUncertainDeliveries()
        }
        var report = JobReport()
        await tenant.deliverNotices(isUrgent: true, &report)
        if let failure = report.failures.first { throw failure.error }
        let hold = try await tenant.hold()
        defer { hold.end() }
        let (counts, _) = try tenant.deliveries(limit: 0)
        let waiting = counts.filter {
            $0.state == PlatformDelivery.State.queued.rawValue
                || $0.state == PlatformDelivery.State.deferred.rawValue
        }.map(\.count).reduce(0, +)
        let done = report.done
        return Self.done { writer in
            writer.member("done", done)
            writer.member("waiting", waiting)
        }
    }
}
