/// Takes what a module contributes, in order.
///
/// The registrar only collects. Every fault in what was registered is found when the composition
/// is compiled, before any request, and all faults are reported at once.
public struct Registrar: Sendable {
    /// The resources.
    package private(set) var resources: [AnyResource] = []
    /// The rules, in the order in which they run.
    package private(set) var rules: [AnyRule] = []
    /// The pools.
    package private(set) var capacities: [AnyCapacity] = []
    /// The duties.
    package private(set) var duties: [Duty] = []
    /// The jobs.
    package private(set) var jobs: [Job] = []
    /// What is looked at again when the tenant's calendar has changed.
    package private(set) var calendarReviews: [CalendarReview] = []
    /// The steps that carry data from one version to the next.
    package private(set) var dataSteps: [DataStep] = []
    /// The figures.
    package private(set) var figures: [Figure] = []
    /// The words for people.
    package private(set) var words: [Words] = []
    /// What is wrong with the files of words.
    package private(set) var wordFaults: [PortableObject.Fault] = []
    /// The matters with compartments.
    package private(set) var compartments: [AnyCompartments] = []
    /// What follows when deadlines pass.
    package private(set) var deadlines: [AnyDeadlines] = []
    /// What people are reminded of.
    package private(set) var reminders: [AnyReminder] = []
    /// What has to be done by a date.
    package private(set) var dueDates: [AnyDueDate] = []
    /// The sheets that people print of records.
    package private(set) var printForms: [AnyPrintForm] = []
    /// What stands in people's calendars.
    package private(set) var calendarEntries: [AnyCalendarEntry] = []
    /// When the persons behind records are forgotten.
    package private(set) var retentions: [AnyRetention] = []
    /// The public answers to codes.
    package private(set) var lookups: [AnyLookup] = []
    /// How long people and organisations may act.
    package private(set) var tenures: [AnyTenure] = []
    /// The counted tables.
    package private(set) var tabulations: [Tabulation] = []
    /// What else is answered by reading.
    package private(set) var readings: [Reading] = []
    /// What people without an account may ask for.
    package private(set) var visitorRequests: [AnyVisitorRequest] = []
    /// What stands on the first page of the organisation.
    package private(set) var publicSections: [AnyPublicSection] = []
    /// What is added to pages beyond what follows from the declarations.
    package internal(set) var refinements = PageRefinements()
    /// What the module says to people.
    package private(set) var messages: [MessageDeclaration] = []

    /// The capability that the module provides, which its keys of words leave out.
    private let capability: String

    package init(_ capability: String = "") {
        self.capability = capability
    }

    /// Adds a kind of record.
    public mutating func add<Owner: Resource>(_ resource: ResourceDefinition<Owner>) {
        resources.append(resource.erased)
    }

    /// Adds a rule.
    public mutating func add<Owner: Resource>(_ rule: Rule<Owner>) {
        rules.append(rule.erased)
    }

    /// Adds rules in their order.
    public mutating func add<Owner: Resource>(contentsOf rules: [Rule<Owner>]) {
        for rule in rules { add(rule) }
    }

    /// Adds pools that can be taken for a while.
    public mutating func add<Pool: Resource>(_ capacity: Capacity<Pool>) {
        capacities.append(capacity.erased)
    }

    /// Adds a duty.
    public mutating func add(_ duty: Duty) {
        duties.append(duty)
    }

    /// Adds duties.
    public mutating func add(contentsOf duties: [Duty]) {
        for duty in duties { add(duty) }
    }

    /// Adds a job.
    public mutating func add(_ job: Job) {
        jobs.append(job)
    }

    /// Adds a step that carries data from one version to the next.
    public mutating func add(_ step: DataStep) {
        dataSteps.append(step)
    }

    /// Adds what is looked at again when the tenant's calendar has changed.
    public mutating func add(_ review: CalendarReview) {
        calendarReviews.append(review)
    }

    /// Adds a figure.
    public mutating func add(_ figure: Figure) {
        figures.append(figure)
    }

    /// Adds figures.
    public mutating func add(contentsOf figures: [Figure]) {
        for figure in figures { add(figure) }
    }

    /// Adds a matter with compartments.
    public mutating func add<Root: Resource>(_ compartments: Compartments<Root>) {
        self.compartments.append(compartments.erased)
    }

    /// Adds what follows when deadlines pass.
    public mutating func add<Owner: Resource>(_ deadlines: Deadlines<Owner>) {
        self.deadlines.append(deadlines.erased)
    }

    /// Adds a reminder.
    public mutating func add<Owner: Resource>(_ reminder: Reminder<Owner>) {
        reminders.append(reminder.erased)
    }

    /// Adds what has to be done by a date.
    public mutating func add<Owner: Resource>(_ due: DueDate<Owner>) {
        dueDates.append(due.erased)
    }

    /// Adds a sheet that people print of a record.
    public mutating func add<Owner: Resource>(_ form: PrintForm<Owner>) {
        printForms.append(form.erased)
    }

    /// Adds what stands in people's calendars.
    public mutating func add<Owner: Resource>(_ entry: CalendarEntry<Owner>) {
        calendarEntries.append(entry.erased)
    }

    /// Adds when the persons behind records are forgotten.
    public mutating func add<Owner: Resource>(_ retention: Retention<Owner>) {
        retentions.append(retention.erased)
    }

    /// Adds a public answer to codes.
    public mutating func add<Answer: Line>(_ lookup: Lookup<Answer>) {
        lookups.append(lookup.erased)
    }

    /// Adds what says how long a person or an organisation may act.
    public mutating func add<Owner: Resource>(_ tenure: Tenure<Owner>) {
        tenures.append(tenure.erased)
    }

    /// Adds what people without an account may ask for.
    public mutating func add<Owner: Resource>(_ request: VisitorRequest<Owner>) {
        visitorRequests.append(request.erased)
    }

    /// Adds what stands on the first page of the organisation.
    public mutating func add<Owner: Resource>(_ section: PublicSection<Owner>) {
        publicSections.append(section.erased)
    }

    /// Adds a counted table.
    public mutating func add(_ tabulation: Tabulation) {
        tabulations.append(tabulation)
    }

    /// Adds everything that a catalog declares, so that no message can be left out.
    public mutating func add(_ catalog: some MessageCatalog) {
        messages += catalog.declarations
    }

    /// Adds counted tables.
    public mutating func add(contentsOf tables: [Tabulation]) {
        for table in tables { add(table) }
    }

    /// Adds whatever else is answered by reading.
    public mutating func add(_ reading: Reading) {
        readings.append(reading)
    }

    /// Adds the words for people, one file for each language: `registrar.add(words:
    /// WordFiles.all)`.
    public mutating func add(words files: [WordFile]) {
        wordFaults += files.flatMap(\.object.faults)
        words += WordFile.words(files, of: capability)
    }

    /// Adds words with whole keys in one language.
    package mutating func add(_ words: Words) {
        self.words.append(words)
    }
}
