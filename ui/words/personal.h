// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

struct FieldSpec;

/// What is shown of the values of records. While they are hidden, because others see the screen,
/// each is a row of dots of one length, and a person is called by the end of the user id. This is
/// never stored, and off at the start. The command line always shows values.
namespace personal {

/// What stands for a value: it tells nothing, also not how long the value is.
inline const QString dots = QStringLiteral("●●●●●");

bool areHidden();
void setHidden(bool hidden);
/// Runs `show` now, and whenever values are hidden or shown again, as long as `context` lives.
void follow(QObject *context, const std::function<void()> &show);

/// Whether the values of a field are hidden now: all are, or those of this field always.
bool isHidden(const FieldSpec &field);
QString text(const QString &shown); ///< or dots. An empty text stays empty
/// A record's title as it may be shown: "Jane Doe", else "Record …ba18".
QString name(const QString &title, const QString &userId);
QString id(const QString &userId); ///< "56bd…", else "…ba18"

/// While it lives, values are not hidden: for a text that is copied and not shown, or a field that
/// has the focus.
class Openly final
{
public:
    explicit Openly(bool isOpen = true);
    ~Openly();
    Q_DISABLE_COPY_MOVE(Openly)

private:
    bool m_before;
};

} // namespace personal
