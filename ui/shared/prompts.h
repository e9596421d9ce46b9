// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace deskbridge {

struct PromptChoice {
    QString text; ///< a verb: "Remove imported data"
    bool destructive = false;
};

/// A question a person has to answer before something happens that cannot be undone.
struct Prompt {
    QString title;
    QString text; ///< the question, one sentence
    QString detail = {}; ///< what each answer means
    QList<PromptChoice> choices; ///< without Cancel, which is always there and is the default
};

/// Asks people. An interface, so that tests answer without a window.
class Prompts {
public:
    /// The index of the choice; none = cancelled.
    using Chosen = std::function<void(std::optional<qsizetype> choice)>;

    virtual ~Prompts() = default;
    /// Returns at once; `chosen` is called once, later, unless the parent has gone.
    virtual void ask(QWidget *parent, const Prompt &prompt, Chosen chosen) = 0;
};

} // namespace deskbridge
