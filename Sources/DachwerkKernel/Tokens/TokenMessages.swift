import DachwerkKit

/// What does not fit about a token.
struct TokenMessages: MessageCatalog {
    static let capability = "token"

    /// The duty that nobody knows, and the one that was most likely meant.
    let duty = refusal(
        "duty", .invalid, .text("duty"), .optional(.text("nearest"), with: "near"))
    let role = refusal("role", .invalid, .text("role"))
    /// The record that is not there.
    let person = refusal("person", .invalid, .text("id"))
    /// The record that is not there.
    let organisation = refusal("organisation", .invalid, .text("id"))
    /// The resource that nobody knows, and the one that was most likely meant.
    let resource = refusal(
        "resource", .invalid, .text("resource"), .optional(.text("nearest"), with: "near"))
    let wider = fault("wider")
}
