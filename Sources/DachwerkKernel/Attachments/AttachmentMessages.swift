package import DachwerkKit

/// Why a file is not taken.
package struct AttachmentMessages: MessageCatalog {
    package static let capability = "attachment"

    /// The file is none of the types that the field takes; these are named by their endings.
    let type = fault("type", .text("allowed"))
    /// The most megabytes of one file.
    package let tooLarge = fault("too-large", .number("megabytes"))
    /// Nothing was sent.
    let empty = fault("empty")
    /// A picture is so damaged that nobody can tell what else is in it.
    let broken = fault("broken")
    /// The scanner found something in it.
    let infected = fault("infected")
    /// The scanner cannot be asked at present.
    let unscanned = refusal("unscanned", .busy)
    /// The most megabytes of all files on a record.
    let recordFull = fault("record-full", .number("megabytes"))
    /// No other file of the organisation has a place.
    let tenantFull = refusal("tenant-full", .conflict)
    /// Too much was sent that stands on no record.
    let waiting = refusal("waiting", .conflict)
}

extension Messages {
    package static let attachment = AttachmentMessages()
}
