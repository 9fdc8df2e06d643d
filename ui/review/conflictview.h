// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QCheckBox;
class QLabel;

/// For each field in conflict, shows the old value, the server's value and my value, and lets the
/// user choose. Nothing is preselected.
class ConflictView final : public QWidget
{
    Q_OBJECT

public:
    ConflictView(const FormSpec &form, const QList<Conflict> &conflicts, QWidget *parent = nullptr);

    qsizetype count() const { return m_choices.size(); }
    qsizetype chosenCount() const;
    bool isSettled() const { return chosenCount() == count(); }
    /// The fields where the server's value was chosen. Their change is dropped.
    QList<FieldPath> theirs() const;

signals:
    void choiceMade();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum Choice { Theirs, Mine };

    void addHeadings();
    void addRow(const FormSpec &form, const Conflict &conflict);
    QLabel *addValue(QLabel *label, const FieldSpec *field, const QJsonValue &value);
    void addReveal();
    void showValues();

    QList<Conflict> m_conflicts;
    QGridLayout *m_grid;
    struct Value
    {
        QLabel *label;
        const FieldSpec *field;
        QJsonValue value;
    };
    QList<Value> m_values;
    QCheckBox *m_reveal = nullptr; ///< where some values are masked
    QList<QButtonGroup *> m_choices; ///< parallel to `m_conflicts`
};
