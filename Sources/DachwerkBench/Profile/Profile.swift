/// What a module's load is made of: its records, the requests that are measured, the lives of a
/// fill.
///
/// It is data beside the module, `Plugins/<Name>/Load/profile.json`, so that the benchmark knows no
/// module and a module ships no benchmark. Its texts are templates, see ``Template``.
struct Profile: Decodable, Sendable {
    /// The federal state whose public holidays the tenants of a measurement keep.
    let land: String
    /// What the tenants of a measurement switch on, with the version of each.
    let capabilities: [String: String]
    /// The duty with which everything is asked.
    let duty: String
    let measure: Measure
    /// The records of a fill, those that are named by others first.
    let fill: [RecordSet]

    /// What is measured.
    struct Measure: Decodable, Sendable {
        /// The records that every tenant gets.
        let records: [RecordSet]
        /// The many records of one tenant that a list is taken from.
        let list: RecordSet
        let requests: [Request]
        /// The set whose first record is read without HTTP.
        let read: String
        let capacity: Capacity
        /// A path that anybody may read.
        let open: String
    }

    /// Something asked over HTTP, with its budget beside a bare route.
    struct Request: Decodable, Sendable {
        let name: String
        let path: Template
        /// What is sent; without it something is read.
        let body: Template?
        /// How many different requests there are.
        let count: Int?
        /// Among how many tenants they go around.
        let tenants: Int?
        let days: Days?
        let atLeast: Double
    }

    /// Bookings that a capacity is asked with.
    struct Capacity: Decodable, Sendable {
        /// The set whose records are booked.
        let pool: String
        /// The set whose record holds the bookings.
        let holder: String
        /// The resource that books.
        let by: String
    }

    /// Days on which something takes place, from nine to five.
    struct Days: Decodable, Sendable {
        /// How many days ahead the first one lies.
        let first: Int
        let count: Int
        /// How many days lie between one and the next, counted around.
        let step: Int

        /// The day of something by its number, in days from today.
        func day(_ number: Int) -> Int { first + number * step % count }
    }
}

/// Records of one kind that follow from one template.
struct RecordSet: Decodable, Sendable {
    /// What others call a record of it, as in `{model}`.
    let name: String
    let resource: String
    let count: Int?
    let state: String?
    let fields: Template
    /// The set whose records these belong to in turn: what names a record's owner is taken from
    /// there, owners of owners included.
    let of: String?
    /// Words that go around, by the name that stands for them.
    let words: [String: [String]]?
    let days: Profile.Days?
    /// When these begin and end, for records that have lives.
    let span: Span?
    let lives: [Life]?

    /// How records spread over time, in the order of their beginning.
    struct Span: Decodable, Sendable {
        let behind: Int
        let ahead: Int
        /// How many hours one may last, from nine o'clock.
        let hours: [Int]
        /// How many hours before it begins it is asked for.
        let asked: Int
    }

    /// What happens to a record after it is made.
    struct Life: Decodable, Sendable {
        /// How many of the records have it, beside the shares of the others.
        let share: Int
        let steps: [Step]
    }

    /// One transition; left out while its time has not come, or where the state does not allow it.
    struct Step: Decodable, Sendable {
        let move: String
        let at: Moment
        let reason: String?
        let fields: Template?
    }

    /// When a step takes place.
    enum Moment: String, Decodable, Sendable {
        /// An hour after it was asked for.
        case decided
        case start
        case end
    }
}
