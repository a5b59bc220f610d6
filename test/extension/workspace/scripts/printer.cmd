@echo off
msiexec /i Printer.msi /quiet IP_Mode=Dual_Stack
