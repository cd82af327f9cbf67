@echo off
rem Runs Placebook with the Java beside it. Drag files or a folder onto it, or name a command.
setlocal
chcp 65001 >nul
rem Java's quick compiler and simple collector, since most runs are over in a second; its slow compiler
rem where a file has 64 MB or more, which it finishes in less than two thirds of the time.
set "FIRST=%~1"
set "QUICK=-XX:TieredStopAtLevel=1"
:next
if "%~1"=="" goto run
rem The 1 before its size is all there is where no such file is.
if 1%~z1 geq 164000000 set "QUICK="
shift /1
goto next
:run
"%~dp0runtime\bin\java" %QUICK% -XX:+UseSerialGC %PLACEBOOK_JAVA_OPTS% -jar "%~dp0placebook.jar" %*
set "code=%ERRORLEVEL%"
rem Nothing or a file was named, so no command was typed: the window stays open until it was read.
if "%FIRST%"=="" (pause) else if exist "%FIRST%" pause
exit /b %code%
