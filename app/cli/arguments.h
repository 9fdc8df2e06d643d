// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QMap>
#include <QStringList>

namespace cli {

/// An option of a command, without its dashes.
struct Option
{
    QString name;
    QString value; ///< name of its value in the help; empty = it has no value
    QString help;
    bool repeatable = false;
    int words = 1; ///< number of words that form the value
};

/// The arguments of a command, after its name.
class Arguments final
{
public:
    /// Fails with a sentence for standard error.
    static Result<Arguments, QString> parse(const QStringList &words, const QList<Option> &options);

    const QStringList &positional() const { return m_positional; }
    bool has(const QString &option) const { return m_values.contains(option); }
    QString value(const QString &option) const { return m_values.value(option).value(0); }
    /// All values of the option, in order.
    QStringList values(const QString &option) const { return m_values.value(option); }

private:
    QStringList m_positional;
    QMap<QString, QStringList> m_values;
};

/// "Did you mean …?" after a space, or empty.
QString suggestionText(const QStringList &nearest);

} // namespace cli
