/// What keeps a message from being written; the codes are open, so that a new one breaks nobody.
package struct MailFault: Error, Sendable, Hashable {
    /// The stable name of a fault.
    package struct Code: Sendable, Hashable, ExpressibleByStringLiteral {
        package let name: String

        package init(stringLiteral name: String) { self.name = name }

        /// A header holds a line break or another control character.
        package static let control: Code = "mail.control"
        /// Something cannot be an address for mail.
        package static let address: Code = "mail.address"
    }

    package let code: Code
    /// The header that is at fault; never its content, which may name somebody.
    package let header: String

    package init(_ code: Code, _ header: String) {
        self.code = code
        self.header = header
    }
}
