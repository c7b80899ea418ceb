package import DachwerkKit

extension Tenant {
    /// Runs a job now, as the scheduler.
    ///
    /// - Throws: The first failure, after everything else had its turn.
    package func run(_ job: Job) async throws {
        if let failure = await carryOut(job).failures.first { throw failure.error }
    }

    /// Runs a job now and remembers what came of it.
    ///
    /// - Returns: What came of it; also what failed, which harmed nothing else.
    package func carryOut(_ job: Job) async -> JobReport {
        let now = platform.clock.now()
        var report = JobReport()
        if job.isDeliveries {
            // Takes its own holds: nobody who wants to exchange the store waits for a mail server.
            await deliverNotices(&report)
            return report
        }
        do {
            let hold = try await hold()
            defer { hold.end() }
            await work(job, at: now, &report)
            // When deadlines pass next is remembered in the deadlines themselves.
            guard !job.knowsItsMoments else { return report }
            let noted = report
            try await write { try JobBook().note(noted, of: job, at: now, in: $0) }
        } catch {
            report.fail(error)
        }
        return report
    }

    /// How it stands with each job, in the order of their registration.
    package func jobs() throws -> [JobStatus] {
        let rows = try read { try JobBook().rows(in: $0) }
        return composition.jobs.map { job in
            JobStatus(
                job: job.id, summary: job.summary, minutes: job.minutes, kept: rows[job.id])
        }
    }

    private func work(_ job: Job, at now: Instant, _ report: inout JobReport) async {
        do {
            switch job.work {
            case .deadlines: try await passDeadlines(&report)
            case .retention: try await forgetWhatIsDue(&report)
            case .attachments: try await sweepFiles(&report)
            case .deliveries: await deliverNotices(&report)
            case .steps(let steps):
                for step in steps { await take(step, job.capability, at: now, &report) }
            }
        } catch {
            report.fail(error)
        }
    }

    private func take(
        _ step: JobStep, _ capability: String, at now: Instant, _ report: inout JobReport
    ) async {
        do {
            switch step.work {
            case .each(let records):
                try await take(records, capability, at: now, &report)
            case .once(let body):
                try await write { transaction in
                    let writer = self.recordWriter(as: .scheduler, at: now, in: transaction)
                    try writer.acting(for: capability) { try body($0) }
                }
                report.done += 1
            }
        } catch {
            report.fail(error)
        }
    }

    private static let recordsAtOnce = 500

    private func take(
        _ step: JobStep.Records, _ capability: String, at now: Instant,
        _ report: inout JobReport
    ) async throws {
        guard let resource = composition.resource(step.resource) else { throw Refusal.notFound }
        let moment = JobMoment(tenant: info, now: now)
        let condition = step.condition(moment)
        let rows = ConditionTranslator(resource, .scheduler, today: moment.today)
            .translate(condition)
        var last: RecordID?
        repeat {
            let behind = last.map { StoreCondition.compare("id", .greater, .text($0.description)) }
            let page = try read { snapshot in
                try RecordStore(resource).records(
                    where: behind.map { .all([rows, $0]) } ?? rows, order: [.init("id")],
                    limit: Self.recordsAtOnce, in: snapshot
                ).map(\.id)
            }
            for id in page {
                do {
                    let isDone = try await write { transaction in
                        let writer = self.recordWriter(as: .scheduler, at: now, in: transaction)
                        guard let record = try writer.record(id, of: resource),
                            ConditionJudge(resource, .scheduler, today: moment.today)
                                .passes(condition, record)
                        else { return false }
                        try writer.acting(for: capability) { try step.body(record, $0) }
                        return true
                    }
                    if isDone { report.done += 1 }
                } catch {
                    report.fail(error, of: id)
                }
            }
            last = page.count == Self.recordsAtOnce ? page.last : nil
        } while last != nil
    }
}

extension Job {
    /// The capability on whose behalf the job works.
    var capability: String { id.split(separator: ".").first.map(String.init) ?? "platform" }

    /// Whether its moments stand beside what it works on, and not among those of jobs.
    var knowsItsMoments: Bool {
        switch work {
        case .deadlines, .deliveries: true
        case .steps, .retention, .attachments: false
        }
    }

    /// Whether this is the job that brings notices to people.
    var isDeliveries: Bool {
        if case .deliveries = work { true } else { false }
    }

    /// What tells one set of jobs from another: a change of it needs a new look.
    static func signature(_ jobs: [Job]) -> String {
        jobs.map { "\($0.id):\($0.minutes)" }.joined(separator: " ")
    }
}
