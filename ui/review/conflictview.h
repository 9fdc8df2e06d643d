// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QLabel;

/// For each field that somebody else changed too: what it was, what the server holds now, what I
/// entered, and which shall stand. Nothing is chosen beforehand.
class ConflictView final : public QWidget
{
    Q_OBJECT

public:
    ConflictView(const FormSpec &form, const QList<Conflict> &conflicts, QWidget *parent = nullptr);

    bool isSettled() const;
    /// Where the server's value was chosen: the change is dropped there.
    QList<FieldPath> theirs() const;

signals:
    void choiceMade();

private:
    enum Choice { Theirs, Mine };

    void addRow(const FormSpec &form, const Conflict &conflict);
    QLabel *addValue(QLabel *label, const FieldSpec *field, const QJsonValue &value);
    void addReveal();
    void reveal(bool isShown);

    QList<Conflict> m_conflicts;
    QGridLayout *m_grid;
    /// A value that is hidden until it is wanted.
    struct Hidden
    {
        QLabel *label;
        QString masked, shown;
    };
    QList<Hidden> m_hidden;
    QList<QButtonGroup *> m_choices; ///< parallel to `m_conflicts`
};
