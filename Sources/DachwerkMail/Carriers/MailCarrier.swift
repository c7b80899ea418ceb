package import DachwerkKernel

/// Brings messages on their way: the port behind which mail servers and folders stand.
///
/// A carrier tries once and says what came of it. When to try again, and when to give up, is not
/// its affair.
package protocol MailCarrier: Sendable {
    /// Tries to hand a message over.
    ///
    /// - Parameters:
    ///   - message: The message as it travels, with its sender and its recipient.
    ///   - place: The tenant on whose behalf it goes out.
    /// - Returns: What came of it; also what failed.
    func carry(_ message: SealedMessage, of place: String) async -> PostOutcome
}

/// A message as it travels, with what is needed to hand it over.
package struct SealedMessage: Sendable {
    package let id: MessageID
    package let sender: MailAddress
    package let recipient: MailAddress
    package let bytes: [UInt8]

    /// Writes a message.
    ///
    /// - Throws: A ``MailFault`` when a text for a header holds a control character.
    package init(_ message: MailMessage) throws {
        id = message.id
        sender = message.sender.address
        recipient = message.recipient
        bytes = try message.bytes()
    }
}
