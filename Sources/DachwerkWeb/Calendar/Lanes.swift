import DachwerkKit

/// Days across and pools down: how much of each is free.
struct Lanes {
    enum Tone: String { case all, some, none, closed }

    struct Cell {
        let tone: Tone
        let text: String
        /// The same in words.
        let spoken: String

        var content: [String: Any] {
            ["tone": tone.rawValue, "text": text, "spoken": spoken]
        }
    }

    struct Day {
        let weekday: String
        let number: String
        let date: LocalDate
        let isToday: Bool

        var content: [String: Any] {
            [
                "weekday": weekday, "number": number, "date": date.description, "today": isToday,
            ]
        }
    }

    struct Lane {
        let title: String
        let address: String
        let cells: [Cell]
    }

    let title: String
    let head: String
    let days: [Day]
    let lanes: [Lane]
    var empty = ""
    var steps: [Link] = []

    /// What a template reads.
    var content: [String: Any] {
        [
            "title": title, "head": head, "days": days.map(\.content), "empty": empty,
            "hasLanes": !lanes.isEmpty, "steps": steps.map(\.content),
            "lanes": lanes.map { lane in
                [
                    "title": lane.title, "address": lane.address,
                    "cells": zip(days, lane.cells).map { day, cell in
                        cell.content.merging(["day": "\(day.weekday) \(day.number)"]) { $1 }
                    },
                ] as [String: Any]
            },
        ]
    }
}
