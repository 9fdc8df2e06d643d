// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plate.h"

class QLabel;
class QPushButton;

/// What a field could become, to be taken or left.
class Proposal final : public Plate
{
    Q_OBJECT

public:
    /// An open one is one of several that exclude each other, so nothing takes it by itself.
    enum class Kind { Preset, Open };

    /// `name` begins the object names of the buttons, and `field` is the label.
    Proposal(const QString &name, const QString &field, Kind kind, QWidget *parent);

    /// "City: Cambridge → Tempe".
    void setValues(const QString &before, const QString &after);
    /// Hides it, and deletes it later: it may be its own button that ends it.
    void withdraw();
    /// What is shown, for the description of its field.
    QString description() const;
    /// In the order of Tab.
    QList<QPushButton *> buttons() const { return {m_take, m_leave}; }

signals:
    /// Other values are shown, or none any more.
    void changed();
    void taken();
    void left();

private:
    const QString m_field;
    const Kind m_kind;
    QLabel *m_text;
    QPushButton *m_take;
    QPushButton *m_leave;
};
