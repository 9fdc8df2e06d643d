// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QMap>
#include <QStringList>

namespace cli {

/// An option a command takes, without its dashes.
struct Option
{
    QString name;
    QString value; ///< what the help calls its value; empty = it takes none
    QString help;
    bool repeatable = false;
    int words = 1; ///< that its value consists of
};

/// A command's arguments, after its name.
class Arguments final
{
public:
    /// Fails with a sentence for standard error.
    static Result<Arguments, QString> parse(const QStringList &words, const QList<Option> &options);

    const QStringList &positional() const { return m_positional; }
    bool has(const QString &option) const { return m_values.contains(option); }
    QString value(const QString &option) const { return m_values.value(option).value(0); }
    /// One word after the other.
    QStringList values(const QString &option) const { return m_values.value(option); }

private:
    QStringList m_positional;
    QMap<QString, QStringList> m_values;
};

/// "Did you mean …?" with its leading space, or nothing.
QString didYouMean(const QStringList &nearest);

} // namespace cli
