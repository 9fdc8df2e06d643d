// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "columnpage.h"
#include "review.h"

class ConflictView;
class PageHeading;
class QLabel;
class QPushButton;

/// Shown when the server has other values now in changed fields. The user decides on each field, or
/// leaves all for later. Nothing is sent from here.
class ConflictPage final : public ColumnPage
{
    Q_OBJECT

public:
    /// `theirs` are other fields that changed on the server, which nobody has to decide on.
    ConflictPage(const FormSpec &form, const Review &review, const QList<Conflict> &conflicts,
                 const QList<ChangedField> &theirs, QWidget *parent = nullptr);

    void focusHeading();

signals:
    /// The user goes back, or another page is shown in its place.
    void laterRequested();
    /// The record should be read again.
    void lookAgainRequested();
    /// The fields for which the user chose the server's value.
    void settled(const QList<FieldPath> &theirs);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addTitle(const FormSpec &form, const Review &review, qsizetype count);
    void addTheirs(const FormSpec &form, const QList<ChangedField> &theirs);
    void fillFooter();
    void showChosen();

    PageHeading *m_title; ///< first, so that Tab leads from it to the fields
    ConflictView *m_conflicts;
    QLabel *m_chosen = nullptr;
    QPushButton *m_settle = nullptr;
};
