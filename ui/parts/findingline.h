// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
struct FormSpec;

/// What is wrong, and the way to its field.
class FindingLine final : public QWidget
{
    Q_OBJECT

public:
    /// The button's object name is `name` and the finding's path; a finding without a field has
    /// none.
    FindingLine(const FormSpec &form, const Finding &finding, const QString &name, QWidget *parent);

    /// Puts it before the words.
    void addTick(QCheckBox *tick);
    /// After the words, beside the way to the field.
    QPushButton *addButton(const QString &text, const QString &name);

signals:
    void fieldChosen(const FieldPath &path);

private:
    QLabel *m_text;
};
