import DachwerkWorkbench
import DachwerkKernel
import DachwerkKit

/// What the platform does by itself for a tenant, to look at and to have done now.
extension ControlDesk {
    func listJobs(_ tenant: Tenant) async throws -> Answer {
        let hold = try await tenant.hold()
        defer { hold.end() }
        let jobs = try tenant.jobs()
        return Self.done { writer in
            writer.key("jobs")
            writer.beginArray()
            for job in jobs {
                writer.beginObject()
                writer.member("id", job.job)
                writer.member("minutes", job.minutes)
                writer.member("summary", job.summary)
                if let kept = job.kept {
                    writer.member("next", kept.next.description)
                    writer.member("last", kept.last.description)
                    Self.write(kept.failures, done: kept.done, failed: kept.failed, &writer)
                }
                writer.endObject()
            }
            writer.endArray()
        }
    }

    func runJob(_ tenant: Tenant, _ form: ControlForm) async throws -> Answer {
        let name = form.text("job") ?? ""
        let jobs = tenant.composition.jobs
        guard let job = jobs.first(where: { $0.id == name }) else {
            let near = Spelling.nearest(to: name, among: jobs.map(\.id))
            throw CommandFault(
                "\(tenant.id) has no job '\(Quotation.visible(name, upTo: 100))'."
                    + (near.map { " Did you mean '\($0)'?" } ?? " 'dachwerk job list' names them."))
        }
        let report = await tenant.carryOut(job)
        // Where nothing at all was done, the fault itself says more than a number.
        if report.done == 0, let failure = report.failures.first, failure.record == nil {
            throw failure.error
        }
        return Self.done { writer in
            writer.member("id", job.id)
            Self.write(
                report.failures.map(\.kept), done: report.done, failed: report.failures.count,
                &writer)
        }
    }

    private static func write(
        _ failures: [JobReport.KeptFailure], done: Int, failed: Int, _ writer: inout JSONWriter
    ) {
        writer.member("done", done)
        writer.member("failed", failed)
        writer.key("failures")
        writer.beginArray()
        for failure in failures.prefix(20) {
            writer.beginObject()
            writer.member("code", failure.code)
            if let record = failure.record { writer.member("record", record.description) }
            writer.endObject()
        }
        writer.endArray()
    }
}
