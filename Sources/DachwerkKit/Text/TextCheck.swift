/// Decides whether a text holds nothing but what a reader can see.
///
/// Control characters break logs, headers and terminals; direction overrides make an amount or a
/// name read backwards; code points that are no characters mean something else to every reader. All
/// are refused. Isolates are allowed as long as each is closed within its
/// line, because text in Arabic, Persian or Kurdish needs them.
///
/// The checks look at Unicode scalars, never at characters: "\r\n" is a single `Character`, and
/// a search for "\n" by characters does not find it.
public enum TextCheck {
    /// Whether the text is a single clean line: no line break, no tab, no other control character.
    public static func isCleanLine(_ text: String) -> Bool {
        isClean(text, severalLines: false)
    }

    /// Whether the text is clean and may have several lines: `\n`, `\r` and `\t` are allowed.
    public static func isCleanText(_ text: String) -> Bool {
        isClean(text, severalLines: true)
    }

    private static func isClean(_ text: String, severalLines: Bool) -> Bool {
        var openIsolates = 0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x20...0x7E:
                continue
            case 0x0A, 0x0D, 0x2028, 0x2029:
                // Direction ends with the line, so an isolate cannot be closed on the next one.
                guard severalLines, openIsolates == 0 else { return false }
            case 0x09:
                guard severalLines else { return false }
            case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E:
                return false
            case 0x2066...0x2068:
                openIsolates += 1
            case 0x2069:
                guard openIsolates > 0 else { return false }
                openIsolates -= 1
            case 0xA0...0x2AF:
                continue
            default:
                // Non-characters such as U+FFFF are never assigned.
                if scalar.properties.generalCategory == .unassigned { return false }
            }
        }
        return openIsolates == 0
    }
}
